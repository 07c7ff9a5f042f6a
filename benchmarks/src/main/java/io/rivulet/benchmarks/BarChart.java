package io.rivulet.benchmarks;

import java.util.List;
import java.util.Locale;

/** A horizontal bar chart of ratios as SVG, with a line at 1: left of it we are faster. */
final class BarChart {

    private static final int ROW = 18;
    private static final int LABELS = 240;
    private static final int UNIT = 260;
    private static final int TOP = 40;

    private BarChart() {
    }

    static String of(String title, List<String> names, List<Double> ratios) {
        double widest = Math.max(1.5, ratios.stream().mapToDouble(r -> r).max().orElse(1));
        int width = (int) (LABELS + UNIT * widest + 60);
        int height = TOP + ROW * names.size() + 20;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
            + "font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
            + "<text x=\"10\" y=\"22\" font-size=\"15\">%s</text>%n", width, height, title));
        for (int i = 0; i < names.size(); i++) {
            double ratio = ratios.get(i);
            int y = TOP + ROW * i;
            svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"12\" fill=\"%s\"/>"
                + "<text x=\"%.1f\" y=\"%d\">%.2f</text>%n", LABELS - 6, y + 11, names.get(i), LABELS, y + 1, UNIT * ratio,
                ratio <= 1 ? "#2a7f9e" : "#c0504d", LABELS + UNIT * ratio + 4, y + 11, ratio));
        }
        int one = LABELS + UNIT;
        return svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"black\"/>%n"
            + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">1 = NumPy</text>%n</svg>%n", one, TOP - 4, one,
            height - 18, one, height - 5)).toString();
    }
}
