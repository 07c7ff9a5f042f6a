package io.rivulet.statisticaltests.results;

import java.util.List;
import java.util.Locale;

/** Draws sorted p-values over the places where uniform ones would stand, a line a battery, as SVG. */
final class Plot {

    private static final int SIDE = 600;
    private static final int LEFT = 50;
    private static final int TOP = 16;

    private static final List<String> COLOURS = List.of("#1f77b4", "#c0392b", "#2ca02c", "#9467bd", "#e67e22", "#8c564b");

    private Plot() {
    }

    /** The p-values of the library's own runs of a battery, sorted. PractRand shows only those that stand out. */
    static double[] sorted(Results results, Battery battery) {
        return results.runs().stream().filter(run -> run.subject().battery() == battery && !run.subject().isControl())
            .filter(run -> battery != Battery.PractRand).flatMap(Run::pValues).mapToDouble(PValue::value).sorted().toArray();
    }

    static String of(Results results) {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" "
                + "font-size=\"12\">\n<title>p-values, sorted</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
            LEFT + SIDE + 20, TOP + SIDE + 46));
        axes(svg);
        int row = 0;
        for (Battery battery : Battery.values()) {
            double[] values = sorted(results, battery);
            if (values.length > 0) {
                String colour = COLOURS.get(battery.ordinal());
                line(svg, values, colour);
                text(svg, LEFT + 14, TOP + 22 + 18 * row++, "start", colour, battery + ": " + values.length);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void axes(StringBuilder svg) {
        svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" "
            + "stroke=\"black\"/>\n", LEFT, TOP, SIDE, SIDE));
        svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#999999\" "
            + "stroke-dasharray=\"4\"/>\n", LEFT, TOP + SIDE, LEFT + SIDE, TOP));
        for (int i = 0; i <= 4; i++) {
            String number = String.format(Locale.ROOT, "%.2f", i / 4.0);
            text(svg, LEFT + SIDE * i / 4, TOP + SIDE + 18, "middle", "black", number);
            text(svg, LEFT - 6, TOP + SIDE - SIDE * i / 4 + 4, "end", "black", number);
        }
        text(svg, LEFT + SIDE / 2, TOP + SIDE + 36, "middle", "black", "uniform");
        text(svg, 8, TOP + 26, "start", "black", "p");
    }

    private static void line(StringBuilder svg, double[] values, String colour) {
        svg.append("<polyline fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"1.5\" points=\"");
        for (int i = 0; i < values.length; i++) {
            svg.append(String.format(Locale.ROOT, i == 0 ? "%.1f,%.1f" : " %.1f,%.1f",
                LEFT + SIDE * (i + 0.5) / values.length, TOP + SIDE * (1 - values[i])));
        }
        svg.append("\"/>\n");
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String colour, String text) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n", x, y,
            anchor, colour, text));
    }
}
