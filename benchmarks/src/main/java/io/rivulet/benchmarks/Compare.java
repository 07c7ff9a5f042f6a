package io.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Which ratios changed between two runs, or went over their limit: {@code benchmarks/compare.sh OLD.csv [NEW.csv]}. Ratios
 * and not times, since the machine may be another one, or busier.
 */
public final class Compare {

    private static final double NOTABLE = 1.15;

    private Compare() {
    }

    /**
     * Prints them.
     *
     * @param args the folder of the tables, a file of raw numbers, and optionally another one; else the one in the folder for this JDK
     *             and processor
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        Results old = Results.read(Path.of(args[1]));
        Results now = Results.read(args.length > 2 ? Path.of(args[2]) : Path.of(args[0], SideBySide.fileName() + ".csv"));
        System.out.println("old: " + old.circumstances());
        System.out.println("new: " + now.circumstances());
        System.out.print(changes(old, now));
    }

    static String changes(Results old, Results now) {
        StringBuilder text = new StringBuilder();
        int compared = 0;
        int changed = 0;
        int otherVerdict = 0;
        for (Group group : Groups.all()) {
            Map<String, Map<String, Double>> before = old.rows(group.name());
            for (Map.Entry<String, Map<String, Double>> row : now.rows(group.name()).entrySet()) {
                for (Ratio ratio : group.ratios()) {
                    double then = ratio.of(before.getOrDefault(row.getKey(), Map.of()));
                    double current = ratio.of(row.getValue());
                    double change = current / then;
                    if (Double.isNaN(change)) {
                        continue;
                    }
                    compared++;
                    boolean notable = change > NOTABLE || change < 1 / NOTABLE;
                    boolean crossed = ratio.isBeyondLimit(then) != ratio.isBeyondLimit(current);
                    changed += notable ? 1 : 0;
                    otherVerdict += crossed ? 1 : 0;
                    if (notable || crossed) {
                        text.append(String.format(Locale.ROOT, "%-52s %-28s %6.2f -> %6.2f  (%s, x %.2f)%s%n",
                            group.name() + "/" + row.getKey(), ratio.title(), then, current,
                            change > 1 == ratio.atLeast() ? "better" : "worse", change, crossed ? " other verdict" : ""));
                    }
                }
            }
        }
        return text.append(String.format(Locale.ROOT, "%d of %d ratios changed by more than %.0f%%, %d are on the other side of "
            + "their limit%n", changed, compared, 100 * (NOTABLE - 1), otherVerdict)).toString();
    }
}
