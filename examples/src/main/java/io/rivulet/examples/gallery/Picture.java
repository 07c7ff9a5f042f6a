package io.rivulet.examples.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Draws an entry's panels side by side as SVG: bars for the sample, a line or dots for what they should follow. */
final class Picture {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 190;
    private static final int LEFT = 12;
    private static final int TOP = 26;
    private static final int BOTTOM = 22;

    private Picture() {
    }

    static String of(Entry entry) {
        List<Panel> panels = entry.panels();
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" "
                + "font-size=\"11\">%n<title>%s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
            WIDTH * panels.size(), HEIGHT, entry.name()));
        for (int i = 0; i < panels.size(); i++) {
            svg.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,0)\">%n", i * WIDTH));
            panel(svg, panels.get(i));
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void panel(StringBuilder svg, Panel panel) {
        double[] observed = panel.observed();
        double[] expected = panel.expected();
        // A pole or a sharp peak must not flatten the rest out of sight, but bars and curve are cut alike.
        double highest = Math.max(Arrays.stream(observed).max().orElse(1), Arrays.stream(expected).max().orElse(1)) * 1.05;
        double step = (WIDTH - 2.0 * LEFT) / observed.length;
        double floor = HEIGHT - BOTTOM;
        double unit = (floor - TOP) / highest;
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"16\" text-anchor=\"middle\">%s</text>%n", WIDTH / 2,
            panel.parameters()));
        StringBuilder line = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int bin = 0; bin < observed.length; bin++) {
            double x = LEFT + bin * step;
            double gap = panel.discrete() ? step * 0.15 : 0;
            svg.append(String.format(Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#9ecae1\"/>%n", x + gap,
                floor - unit * observed[bin], step - 2 * gap, unit * observed[bin]));
            double y = floor - unit * expected[bin];
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x + step / 2, y));
            dots.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"#c0392b\"/>%n",
                x + step / 2, y));
        }
        if (panel.discrete()) {
            svg.append(dots);
        } else {
            svg.append(String.format("<polyline points=\"%s\" fill=\"none\" stroke=\"#c0392b\" stroke-width=\"1.5\"/>%n",
                line.toString().strip()));
        }
        axis(svg, panel, floor);
    }

    private static void axis(StringBuilder svg, Panel panel, double floor) {
        svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"black\"/>%n", LEFT,
            floor, WIDTH - LEFT, floor));
        double left = panel.discrete() ? LEFT + (WIDTH - 2.0 * LEFT) / panel.bins() / 2 : LEFT;
        for (int i = 0; i <= 2; i++) {
            double value = panel.from() + (panel.to() - panel.from()) * i / 2;
            double x = left + (WIDTH - 2 * left) * i / 2;
            String anchor = i == 0 ? "start" : i == 1 ? "middle" : "end";
            String text = panel.discrete() && value != Math.rint(value) ? "" : String.format(Locale.ROOT, "%.4g", value);
            svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x,
                floor + 14, anchor, trimmed(text)));
        }
    }

    private static String trimmed(String number) {
        return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }
}
