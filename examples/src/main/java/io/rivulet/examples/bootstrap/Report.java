package io.rivulet.examples.bootstrap;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** The result in words; {@code python/bootstrap.py} prints the same. */
final class Report {

    private static final int DIGITS = 8;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Sample sample, Bootstrap bootstrap, int resamples, double confidence, Summary summary) {
        out.printf(Locale.ROOT, "%s: %s, %d values%n", sample.source(), sample.column(), sample.values().length);
        out.printf(Locale.ROOT, "bootstrap of the %s: %,d resamples, %s, seed %s%n", bootstrap.statistic().title(),
            resamples, bootstrap.bits(), bootstrap.seeds().entropy().get(0));
        out.printf(Locale.ROOT, "a child stream for every %,d resamples: the same to the last bit for any number of"
            + " threads%n%n", Bootstrap.BLOCK);
        String level = number(100 * confidence) + "%";
        line("estimate", number(summary.estimate()));
        line("bias", number(summary.bias()));
        line("standard error", number(summary.standardError()));
        line(level + " percentile interval", interval(summary.percentile()));
        line(level + " BCa interval", summary.bca().map(Report::interval).orElse("not defined for these resamples"));
        line("SHA-256 of the resamples", summary.fingerprint());
        out.flush();
    }

    private void line(String name, String value) {
        out.printf("%-26s%s%n", name, value);
    }

    static String interval(Interval interval) {
        return number(interval.low()) + " to " + number(interval.high());
    }

    /** Eight significant digits, without trailing zeros and exponents. */
    static String number(double value) {
        return number(value, DIGITS);
    }

    static String number(double value, int digits) {
        return Double.isFinite(value)
            ? new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros()
                .toPlainString()
            : Double.toString(value);
    }
}
