package io.rivulet.examples.bootstrap;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** A bar that is drawn again and again on one line of a terminal. */
final class ProgressBar implements Workers.Progress {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final int total;
    private int reported = -1;
    private final long start = System.nanoTime();

    ProgressBar(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    /** Whether a person watches: from JDK 22 on a console says so itself, before it is there for a terminal only. */
    static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void at(int done) {
        if (done == reported) {
            return;
        }
        reported = done;
        int full = (int) ((long) done * WIDTH / total);
        double rate = done / ((System.nanoTime() - start) * 1e-9);
        out.printf(Locale.ROOT, "\r[%s%s] %3d%%  %,.0f resamples/s ", "#".repeat(full), ".".repeat(WIDTH - full),
            (int) (done * 100L / total), rate);
        if (done == total) {
            out.println();
        }
        out.flush();
    }
}
