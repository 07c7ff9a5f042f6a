import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Takes away one guard of the library after another, in a copy, and reports which test notices. try-removals.sh starts
 * it; see there.
 *
 * <p>Arguments: the library's sources, a directory for the copy, the class path of the tests without the library and
 * without JUnit, and what a removal's name has to contain to be tried (nothing for all).
 */
final class TryRemovals {

    /** A test that takes longer has met a lock that is never given back. */
    private static final long SECONDS = 60;

    /** The exit code of a JVM that ran one test. */
    private static final int TEST_FAILED = 3;

    private final Path copy;
    private final List<Path> testClasses;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Launcher launcher = LauncherFactory.create();

    private TryRemovals(Path copy, List<Path> testClasses) {
        this.copy = copy;
        this.testClasses = testClasses;
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 1) {
            AtomicReference<String> failure = new AtomicReference<>();
            new TryRemovals(null, List.of()).execute(Class.forName(args[0]), "", failure);
            System.exit(failure.get() == null ? 0 : TEST_FAILED);
        }
        Path sources = Path.of(args[0]);
        List<Path> testClasses = Arrays.stream(args[2].split(":")).map(Path::of).toList();
        boolean allCaught = new TryRemovals(Path.of(args[1]), testClasses).run(sources, args.length > 3 ? args[3] : "");
        System.exit(allCaught ? 0 : 1);
    }

    private boolean run(Path sources, String wanted) throws Exception {
        Path base = copy.resolve("classes");
        List<Path> files = copySources(sources);
        compile(base, List.of(), files);
        List<Removal> removals = new ArrayList<>();
        for (Path file : files) {
            if (file.getParent().endsWith("random") && !file.endsWith("Unguarded.java")) {
                removals.addAll(Removal.in(file.getFileName().toString().replace(".java", ""), Files.readString(file)));
            }
        }
        removals.removeIf(each -> !(each.file() + "." + each.method() + " " + each.what()).contains(wanted));
        TreeSet<String> tests = new TreeSet<>();
        removals.forEach(each -> tests.addAll(each.tests()));
        for (String test : tests) {
            String failure = firstFailure(test, List.of(base));
            if (failure != null) {
                System.out.println("With all guards in place: " + failure);
                return false;
            }
        }
        System.out.println(removals.size() + " removals; with all guards in place " + tests + " pass");
        return tryAll(removals, base);
    }

    private boolean tryAll(List<Removal> removals, Path base) throws Exception {
        List<String> missed = new ArrayList<>();
        long start = System.nanoTime();
        System.out.printf("%-20s %-58s %-44s %s%n", "file", "method", "removed", "caught by");
        for (int i = 0; i < removals.size(); i++) {
            Removal removal = removals.get(i);
            String caught = attempt(removal, base, copy.resolve("removal-" + i));
            String row = String.format("%-20s %-58s %-44s %s", removal.file(), removal.method(), removal.what(),
                caught == null ? "NOT CAUGHT" : caught);
            System.out.println(row);
            if (caught == null) {
                missed.add(row);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.err.printf("%d of %d, %d not caught, %.0f s gone, about %.0f s to go%n", i + 1, removals.size(),
                missed.size(), seconds, seconds / (i + 1) * (removals.size() - i - 1));
        }
        System.out.println(removals.size() - missed.size() + " of " + removals.size() + " caught");
        missed.forEach(System.out::println);
        return missed.isEmpty() && !removals.isEmpty();
    }

    /** The test that noticed, or null. */
    private String attempt(Removal removal, Path base, Path own) throws Exception {
        Path file = own.resolve(removal.file() + ".java");
        Files.createDirectories(own);
        // A lock that is itself broken is tried as it stands: what it asks elsewhere would use up Lincheck's schedules.
        Files.writeString(file, removal.file().equals("StreamLock")
            ? removal.text().replaceAll(" *if \\(Unguarded\\.passes.*\n", "") : removal.text());
        compile(own, List.of(base), List.of(file));
        for (String test : removal.tests()) {
            String failure = firstFailure(test, List.of(own, base));
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    // --------------------------------------------------------------------------------- compiling

    /** The library with a lock that can be passed over. */
    private List<Path> copySources(Path sources) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path file : all.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                Path target = copy.resolve("sources").resolve(sources.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                if (file.endsWith("StreamLock.java")) {
                    text = inserted(text, "    final void lock() {\n",
                        "        if (Unguarded.passesLock()) { return; }\n");
                    text = inserted(text, "    final void unlock() {\n",
                        "        if (Unguarded.passesUnlock()) { return; }\n");
                }
                Files.writeString(target, text);
                // Neither the module's description nor what needs optional libraries.
                if (!file.endsWith("module-info.java") && !file.getParent().endsWith("commons")) {
                    copies.add(target);
                }
            }
        }
        Path unguarded = copy.resolve("sources/io/rivulet/random/Unguarded.java");
        copies.add(unguarded);
        return copies;
    }

    private static String inserted(String text, String after, String what) {
        if (!text.contains(after)) {
            throw new IllegalStateException("StreamLock has no \"" + after.strip() + "\": mend TryRemovals.java");
        }
        return text.replace(after, after + what);
    }

    private void compile(Path target, List<Path> classPath, List<Path> files) throws IOException {
        Files.createDirectories(target);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            manager.setLocationFromPaths(javax.tools.StandardLocation.CLASS_OUTPUT, List.of(target));
            manager.setLocationFromPaths(javax.tools.StandardLocation.CLASS_PATH, classPath);
            List<String> options = List.of("-proc:none", "-nowarn", "-Xlint:none");
            boolean done = compiler.getTask(new PrintWriter(System.err, true), manager, null, options, null,
                manager.getJavaFileObjectsFromPaths(files)).call();
            if (!done) {
                throw new IllegalStateException("does not compile: " + files.get(0));
            }
        }
    }

    // --------------------------------------------------------------------------------- testing

    /** The name of the first test that fails, or null if all pass. */
    private String firstFailure(String test, List<Path> library) throws Exception {
        return test.contains("Lincheck") ? failureElsewhere(test, library) : failureHere(test, library);
    }

    /** Lincheck changes the JVM that it runs in, so it gets one of its own. */
    private String failureElsewhere(String test, List<Path> library) throws Exception {
        String classPath = Stream.concat(library.stream(), testClasses.stream()).map(Path::toString)
            .collect(Collectors.joining(":", "", ":" + System.getProperty("java.class.path")));
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp", classPath,
            "-XX:+EnableDynamicAgentLoading", TryRemovals.class.getName(), test)
            .redirectErrorStream(true).redirectOutput(copy.resolve("lincheck.txt").toFile()).start();
        return switch (process.waitFor()) {
            case 0 -> null;
            case TEST_FAILED -> test.replaceAll(".*\\.", "");
            default -> throw new IllegalStateException(test + "\n" + Files.readString(copy.resolve("lincheck.txt")));
        };
    }

    private String failureHere(String test, List<Path> library) throws Exception {
        AtomicReference<String> failure = new AtomicReference<>();
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        try (URLClassLoader loader = new URLClassLoader(Stream.concat(library.stream(), testClasses.stream())
                .map(TryRemovals::url).toArray(URL[]::new), TryRemovals.class.getClassLoader())) {
            Thread runner = new Thread(() -> {
                try {
                    String[] parts = test.split("#");
                    execute(loader.loadClass(parts[0]), parts.length > 1 ? parts[1] : "", failure);
                } catch (ClassNotFoundException | RuntimeException e) {
                    trouble.set(e);
                }
            });
            runner.setDaemon(true);
            runner.setContextClassLoader(loader);
            runner.start();
            runner.join(TimeUnit.SECONDS.toMillis(SECONDS));
            if (trouble.get() != null) {
                throw new IllegalStateException(trouble.get());
            }
            return runner.isAlive() ? test + " (hung)" : failure.get();
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All methods of a class, or that of one name. */
    private void execute(Class<?> test, String method, AtomicReference<String> failure) {
        int[] passed = new int[1];
        List<? extends DiscoverySelector> selectors = method.isEmpty() ? List.of(DiscoverySelectors.selectClass(test))
            : Arrays.stream(test.getDeclaredMethods()).filter(each -> each.getName().equals(method))
                .map(each -> DiscoverySelectors.selectMethod(test, each)).toList();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
        launcher.execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    String where = identifier.getLegacyReportingName().replaceAll("\\(.*", "");
                    failure.compareAndSet(null, test.getSimpleName() + "." + where);
                    result.getThrowable().filter(each -> copy == null).ifPresent(Throwable::printStackTrace);
                } else if (identifier.isTest()) {
                    passed[0]++;
                }
            }
        });
        if (passed[0] == 0 && failure.get() == null) {
            throw new IllegalStateException(test + " has run no test");
        }
    }
}
