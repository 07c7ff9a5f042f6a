package io.rivulet.examples.bootstrap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The histogram of the resampled statistics as a picture, with the estimate and the confidence interval marked. */
final class Histogram {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;
    private static final Color OUTSIDE = new Color(0xC9D6E4);
    private static final Color INSIDE = new Color(0x4C86B8);
    private static final Color MARK = new Color(0xB5331E);
    private static final Color GRID = new Color(0xE3E3E3);

    private final Bins bins;
    private final XYChart chart;

    /**
     * Draws.
     *
     * @param title     stands above the picture
     * @param quantity  what is on the horizontal axis, with its unit
     * @param sorted    the resampled statistics, ascending
     * @param estimate  the statistic of the sample
     * @param interval  the confidence interval
     * @param intervals what kind of interval it is
     */
    Histogram(String title, String quantity, double[] sorted, double estimate, Interval interval, String intervals) {
        this.bins = Bins.of(sorted);
        this.chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).xAxisTitle(quantity)
            .yAxisTitle("resamples in a bin of " + Report.number(bins.width(), 3)).build();
        double end = bins.edge(bins.counts().length);
        style(chart.getStyler(), end);
        bars("resamples", new Interval(bins.start(), end), OUTSIDE);
        bars(intervals + ": " + rounded(interval.low()) + " to " + rounded(interval.high()), interval, INSIDE);
        line("estimate: " + rounded(estimate), estimate);
    }

    /** Whether this Java can draw text: small containers often come without a font. */
    static boolean possible() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (RuntimeException | LinkageError | InternalError e) {
            return false;
        }
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", out);
        }
    }

    private void style(XYStyler style, double end) {
        style.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Area);
        style.setXAxisMin(bins.start());
        style.setXAxisMax(end);
        style.setYAxisMin(0.0);
        style.setYAxisMax(tallest() * 1.08);
        style.setYAxisDecimalPattern("#,##0");
        style.setLocale(Locale.ROOT);
        style.setPlotGridVerticalLinesVisible(false);
        style.setPlotGridLinesColor(GRID);
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setPlotContentSize(1);
        style.setLegendPosition(LegendPosition.InsideNE);
        style.setLegendBorderColor(GRID);
        style.setChartTitleBoxBackgroundColor(Color.WHITE);
    }

    private double tallest() {
        return Arrays.stream(bins.counts()).max().orElseThrow();
    }

    /** The outline of the bars whose middle lies between two places. */
    private void bars(String name, Interval shown, Color color) {
        double slack = bins.width() * 1e-6;
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < bins.counts().length; i++) {
            double left = bins.edge(i);
            double right = bins.edge(i + 1);
            double middle = (left + right) / 2;
            if (middle > shown.low() - slack && middle < shown.high() + slack) {
                x.addAll(List.of(left, right));
                y.addAll(List.of((double) bins.counts()[i], (double) bins.counts()[i]));
            }
        }
        if (!x.isEmpty()) {
            plain(chart.addSeries(name, x, y), color).setFillColor(color);
        }
    }

    private void line(String name, double place) {
        XYSeries line = chart.addSeries(name, new double[] {place, place}, new double[] {0, tallest()});
        line.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        plain(line, MARK).setLineStyle(new BasicStroke(2));
    }

    private static XYSeries plain(XYSeries series, Color color) {
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(color);
        return series;
    }

    /** A number to between a thousandth and a ten-thousandth of what the picture spans. */
    private String rounded(double value) {
        double span = bins.edge(bins.counts().length) - bins.start();
        double unit = Math.pow(10, Math.floor(Math.log10(span)) - 3);
        return Report.number(Math.round(value / unit) * unit);
    }
}
