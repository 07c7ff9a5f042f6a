package io.rivulet.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A horizontal bar chart of ratios as SVG, with a line at 1: left of it we are faster. */
final class BarChart {

    private static final int ROW = 18;
    private static final int LABELS = 280;
    private static final int UNIT = 260;
    private static final int TOP = 40;
    private static final double WIDEST = 3;
    private static final String[][] COLOURS = {{"#8fc3d6", "#2a7f9e"}, {"#e6aaa8", "#c0504d"}};

    private BarChart() {
    }

    /**
     * A row: one or two bars, one below the other.
     *
     * @param name   the label
     * @param ratios the bars, NaN for none
     */
    record Bars(String name, List<Double> ratios) {
    }

    /**
     * Rows under a title.
     *
     * @param title the title
     * @param bars  the rows
     */
    record Section(String title, List<Bars> bars) {
    }

    static String of(String title, List<Section> sections) {
        int rows = sections.stream().mapToInt(section -> section.bars().size() + 2).sum();
        int width = (int) (LABELS + UNIT * WIDEST + 90);
        int height = TOP + ROW * rows + 20;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
            + "font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
            + "<text x=\"10\" y=\"22\" font-size=\"15\">%s</text>%n", width, height, title));
        int y = TOP;
        for (Section section : sections) {
            y += ROW;
            svg.append(String.format(Locale.ROOT, "<text x=\"10\" y=\"%d\" font-weight=\"bold\">%s</text>%n", y + 11,
                section.title()));
            y += ROW;
            for (Bars bars : section.bars()) {
                append(svg, bars, y);
                y += ROW;
            }
        }
        int one = LABELS + UNIT;
        return svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"black\"/>%n"
            + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">1 = NumPy</text>%n</svg>%n", one, TOP - 4, one,
            height - 18, one, height - 5)).toString();
    }

    private static void append(StringBuilder svg, Bars bars, int y) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n", LABELS - 6, y + 11,
            bars.name()));
        int thickness = 12 / bars.ratios().size();
        double longest = 0;
        for (int i = 0; i < bars.ratios().size(); i++) {
            double ratio = bars.ratios().get(i);
            if (!Double.isNaN(ratio)) {
                // A longer bar is cut off; its number says how long it is.
                double length = UNIT * Math.min(ratio, WIDEST);
                longest = Math.max(longest, length);
                svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                    LABELS, y + 1 + i * thickness, length, thickness, COLOURS[ratio <= 1 ? 0 : 1][i]));
            }
        }
        String numbers = bars.ratios().stream().filter(ratio -> !Double.isNaN(ratio))
            .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio)).collect(Collectors.joining(" / "));
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%s</text>%n", LABELS + longest + 4, y + 11, numbers));
    }
}
