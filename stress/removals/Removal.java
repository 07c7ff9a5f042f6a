import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One guard taken away: the file, the method, what was removed, the file's new text and the tests that should notice,
 * in order. Guards are found in the text, so that one written tomorrow is tried tomorrow.
 */
record Removal(String file, String method, String what, String text, List<String> tests) {

    /** The quickest of its methods first. */
    private static final List<String> GUARD_TEST =
        List.of("io.rivulet.random.GuardTest#aMethodIsOneHold", "io.rivulet.random.GuardTest");

    /** Where a guarded step is entered, with what stands before the dot, if anything. */
    private static final Pattern SITE = Pattern.compile(
        "(?<![\\w.)])((?:source\\(\\)|stream\\(\\)|source|stream|restored)\\.)?"
            + "(step|transaction|transact|draw|drawOrRollBack|drawBounded|drawLong|drawInt|drawRaw|reposition|reseed"
            + "|filled|filledEach|indices|(?<=\\(\\) -> )sample|snapshot)\\(");

    private static final Pattern METHOD = Pattern.compile("^    (?!return|throw|//|/?\\*)(?=\\w|<|@).*?(\\w+)\\(.*");

    /** Files of values, of seeds, and of what runs inside the lock. */
    private static final Set<String> NO_FACADE = Set.of("BitGeneratorState", "BitSource", "BuiltIn", "Checks", "Choice",
        "ChoicePlan", "DType", "Dictionary", "GaussianCache", "Lcg128", "LegacyState", "MT19937LegacySeeding",
        "SeedEntropy", "SeedPool", "SeedSequence", "SeedSequenceBuilder", "SerializedSeeds", "SerializedStream",
        "Snapshot", "StreamLock", "WordSource", "Words32", "Words64", "LegacyStream", "package-info");

    /** Public methods of the facades that touch no stream. */
    private static final Set<String> NO_STREAM = Set.of("bitGenerator", "name", "reseeded", "toString");

    /** Not tried, since nothing could show, and why. */
    private static final Map<String, String> EQUIVALENT = Map.of(
        "RandomState.Proxy", "reading a serialised form: no other thread has the new object yet",
        "BitGenerator.writeReplace snapshot(", "not the guarded method of that name: runs inside a step");

    /** All guards of one file. */
    static List<Removal> in(String name, String text) {
        List<Removal> all = new ArrayList<>();
        if (name.equals("WordSource") || name.equals("LegacyStream")) {
            steps(all, name, text);
        }
        if (!NO_FACADE.contains(name)) {
            sites(all, name, text);
            methods(all, name, text);
        }
        mechanisms(all, name, text);
        return all;
    }

    // --------------------------------------------------------------------------------- the calls of a guarded step

    private static void sites(List<Removal> all, String file, String text) {
        List<String> lines = text.lines().toList();
        String method = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            method = methodAt(line, method);
            Matcher site = SITE.matcher(line);
            while (!isComment(line) && site.find()) {
                String key = file + "." + method;
                boolean isEquivalent = EQUIVALENT.containsKey(key) || EQUIVALENT.containsKey(key + " " + site.group());
                if (isCall(line, site.start()) && !isEquivalent) {
                    String receiver = site.group(1) == null ? "this" : site.group(1).replaceAll("\\.$", "");
                    String changed = line.substring(0, site.start()) + "Unguarded.once(" + receiver + ")."
                        + line.substring(site.start(2));
                    all.add(new Removal(file, method, "guard of " + site.group().trim() + "…)",
                        with(lines, i, changed), GUARD_TEST));
                }
            }
        }
    }

    /** Declarations have a type before the name. */
    private static boolean isCall(String line, int start) {
        String before = line.substring(0, start);
        return before.isBlank() || before.endsWith("return ") || before.endsWith("-> ")
            || !before.matches(".*[\\w>\\]] ");
    }

    // --------------------------------------------------------------------------------- methods that call guarded ones

    private static void methods(List<Removal> all, String file, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("    public ") || line.contains(" static ") || line.contains(" abstract ")
                || line.startsWith("    public " + file + "(")) {
                continue;
            }
            int open = i;
            while (!lines.get(open).endsWith("{") && !lines.get(open).endsWith(";")) {
                open++;
            }
            int close = open;
            while (lines.get(open).endsWith("{") && !lines.get(close).equals("    }")) {
                close++;
            }
            String method = methodAt(line, "");
            boolean isGuarded = false;
            for (int k = open + 1; k < close; k++) {
                Matcher site = SITE.matcher(lines.get(k));
                isGuarded |= site.find() && isCall(lines.get(k), site.start());
            }
            if (close > open && !isGuarded && !NO_STREAM.contains(method)) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(close, "    } finally { Unguarded.end(); } }");
                changed.set(open, lines.get(open) + " Unguarded.begin(); try {");
                all.add(new Removal(file, signature(lines, i, open), "every guard below", String.join("\n", changed),
                    GUARD_TEST));
            }
        }
    }

    private static String signature(List<String> lines, int from, int to) {
        String head = String.join(" ", lines.subList(from, to + 1));
        return head.replaceAll("^.*?(\\w+\\()", "$1").replaceAll("\\).*", ")").replaceAll(" +\\w+(?=[,)])", "")
            .replaceAll("\\s+", " ");
    }

    // --------------------------------------------------------------------------------- the steps' own locks

    private static void steps(List<Removal> all, String file, String text) {
        List<String> lines = text.lines().toList();
        String method = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            method = methodAt(line, method);
            String changed = line
                .replaceAll("(?<=^ {8,16})lock\\(\\);", "Unguarded.once(this).lock();")
                .replaceAll("= (enter\\(\\);)", "= Unguarded.once(this).$1")
                .replaceAll("current\\.source\\.lock\\(\\)", "Unguarded.once(current.source).lock()")
                .replaceAll("(?<=^        )step\\(", "Unguarded.once(this).step(");
            if (!changed.equals(line)) {
                all.add(new Removal(file, method, "the lock itself, at line " + (i + 1), with(lines, i, changed),
                    GUARD_TEST));
            }
        }
    }

    // --------------------------------------------------------------------------------- what else makes a step atomic

    private static void mechanisms(List<Removal> all, String file, String text) {
        String package_ = "io.rivulet.random.";
        List<String> lockTests = List.of(package_ + "StreamLockLincheckTest", package_ + "StreamLockTest");
        switch (file) {
            case "LegacyStream" -> {
                mechanism(all, file, text, "enter", "if (current == core) {", "if (true) {",
                    "looking again at the core", GUARD_TEST);
                mechanism(all, file, text, "reseed", "if (current == core) {", "if (true) {",
                    "looking again at the core", GUARD_TEST);
            }
            case "BitGenerator" -> {
                mechanism(all, file, text, "state", "bits.unread();", "", "giving back words before the state is read",
                    List.of(package_ + "SharedStreamTest"));
                mechanism(all, file, text, "snapshot", "bits.unread();", "", "giving back words before a copy",
                    List.of(package_ + "BitGeneratorContractTest"));
            }
            case "WordSource" -> {
                mechanism(all, file, text, "reposition", "unread();", "", "giving back words before a move",
                    List.of(package_ + "MovingTest"));
                mechanism(all, file, text, "end", "if (!keep) {", "if (false) {", "rolling back a step that throws",
                    List.of(package_ + "RollbackTest"));
            }
            case "SeedSequence" -> mechanism(all, file, text, "reserve",
                "if (SPAWNED.compareAndSet(this, before, (int) after)) {",
                "SPAWNED.setVolatile(this, (int) after); if (true) {", "compare-and-set, get and set instead",
                List.of(package_ + "SharedStreamTest", "io.rivulet.stress.lincheck.SeedSequenceLincheckTest"));
            case "StreamLock" -> {
                mechanism(all, file, text, "lock", "HELD.compareAndSet(this, 0, 1)",
                    "(int) HELD.getVolatile(this) == 0 && (int) HELD.getAndSet(this, 1) >= 0",
                    "compare-and-set, get and set instead", lockTests);
                mechanism(all, file, text, "tryLock", "HELD.compareAndSet(this, 0, 1)",
                    "(int) HELD.getAndSet(this, 1) >= 0", "compare-and-set, get and set instead",
                    lockTests);
            }
            default -> { }
        }
    }

    /** A piece of text replaced in one method; it has to be there. */
    private static void mechanism(List<Removal> all, String file, String text, String method, String from, String to,
            String what, List<String> tests) {
        List<String> lines = text.lines().toList();
        String at = "";
        for (int i = 0; i < lines.size(); i++) {
            at = methodAt(lines.get(i), at);
            if (at.equals(method) && lines.get(i).contains(from) && !isComment(lines.get(i))) {
                all.add(new Removal(file, method, what, with(lines, i, lines.get(i).replace(from, to)), tests));
                return;
            }
        }
        throw new IllegalStateException(file + "." + method + " has no \"" + from + "\" any more: mend Removal.java");
    }

    // --------------------------------------------------------------------------------- text

    private static String methodAt(String line, String before) {
        Matcher method = METHOD.matcher(line);
        return method.matches() && !line.endsWith(";") ? method.group(1) : before;
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("*") || line.strip().startsWith("/");
    }

    private static String with(List<String> lines, int index, String changed) {
        List<String> copy = new ArrayList<>(lines);
        copy.set(index, changed);
        return String.join("\n", copy) + "\n";
    }
}
