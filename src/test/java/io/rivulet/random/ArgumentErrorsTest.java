package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.commons.CommonsBitGenerator;
import io.rivulet.random.commons.GeneratorProvider;
import io.rivulet.random.testing.ParameterNames;
import io.rivulet.random.testing.ProjectFiles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every public method and constructor does with a bad argument, found by reflection: what it throws names a
 * parameter of that very method, not of one that it calls, and nothing has moved.
 */
class ArgumentErrorsTest {

    private static final String LIBRARY = "main/java/io/rivulet/random";

    /** Whose methods are called; of the other classes only constructors and static methods. */
    private static final Map<Class<?>, Supplier<Object>> SUBJECTS = subjects();

    /** The one takes null, the other is what throws. */
    private static final Set<String> UNTRIED = Set.of("equals", "refusal");

    private static Map<Class<?>, Supplier<Object>> subjects() {
        Map<Class<?>, Supplier<Object>> subjects = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
        for (GuardedSubject subject : GuardedSubject.values()) {
            subjects.put(subject.type, subject::make);
        }
        subjects.put(SeedSequence.class, () -> SeedSequence.of(7));
        subjects.put(SeedSequenceBuilder.class, SeedSequence::builder);
        subjects.put(CommonsBitGenerator.class, () -> new CommonsBitGenerator(new SplitMix64(7)));
        subjects.put(GeneratorProvider.class, () -> GeneratorProvider.of(new PCG64(7)));
        return subjects;
    }

    /** Everything public of the library that can be called. */
    private static List<Executable> executables() throws Exception {
        Map<String, Executable> found = new TreeMap<>();
        for (String folder : List.of("", "distribution", "commons")) {
            try (Stream<Path> files = Files.list(ProjectFiles.find(LIBRARY).resolve(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    if (!name.endsWith("-info")) {
                        String prefix = "io.rivulet.random." + (folder.isEmpty() ? "" : folder + ".");
                        addOf(Class.forName(prefix + name), found);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void addOf(Class<?> type, Map<String, Executable> found) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        List<Executable> all = new ArrayList<>(List.of(type.getConstructors()));
        for (Method method : type.getMethods()) {
            if (!UNTRIED.contains(method.getName())
                && (Modifier.isStatic(method.getModifiers()) || SUBJECTS.containsKey(type))) {
                all.add(method);
            }
        }
        for (Executable each : all) {
            if (ParameterNames.of(each) != null) {
                String types = Arrays.toString(each.getParameterTypes());
                found.put(type.getSimpleName() + "." + each.getName() + types, each);
            }
        }
    }

    private static Object subject(Executable executable) {
        for (Map.Entry<Class<?>, Supplier<Object>> each : SUBJECTS.entrySet()) {
            if (executable instanceof Method method && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().isAssignableFrom(each.getKey())) {
                return each.getValue().get();
            }
        }
        return null;
    }

    private static String state(Object subject) {
        if (subject instanceof GeneratorProvider view) {
            return GuardedSubject.state(view.generator());
        }
        return subject instanceof Steps || subject instanceof BitGenerator ? GuardedSubject.state(subject)
            : subject instanceof SeedSequenceBuilder builder ? builder.entropy(1).build().toString()
            : String.valueOf(subject);
    }

    /** What the call threw, or null. */
    private static Throwable thrownBy(Executable executable, Object subject, Object... arguments) throws Exception {
        executable.setAccessible(true);
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) executable).invoke(subject, arguments);
            }
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    /** Good arguments, all but one. */
    private static Object[] argumentsBut(Executable executable, int index, Object bad, Object subject) {
        Object[] arguments = executable.getParameterCount() == 1 ? new Object[1]
            : GuardedMethods.arguments(executable, subject, DType.INT64);
        arguments[index] = bad;
        return arguments;
    }

    static Stream<Arguments> references() throws Exception {
        return executables().stream().flatMap(each -> parameters(each, type -> !type.isPrimitive())
            .map(i -> Arguments.of(each, i, ParameterNames.of(each).get(i))));
    }

    private static Stream<Integer> parameters(Executable executable, Predicate<Class<?>> which) {
        return Stream.iterate(0, i -> i < executable.getParameterCount(), i -> i + 1)
            .filter(i -> which.test(executable.getParameterTypes()[i]));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("references")
    void nullIsRefusedByName(Executable executable, int index, String name) throws Exception {
        Object subject = subject(executable);
        String before = state(subject);
        Object[] arguments = argumentsBut(executable, index, null, subject);
        Throwable thrown = thrownBy(executable, subject, arguments);
        assertInstanceOf(NullPointerException.class, thrown, executable::toString);
        assertEquals(name, thrown.getMessage(), executable::toString);
        assertEquals(before, state(subject));
    }

    /** Of the adapter for Commons RNG the integers' bounds are refused in that library's words. */
    static Stream<Arguments> numbers() throws Exception {
        return executables().stream().filter(each -> each.getDeclaringClass() != GeneratorProvider.class)
            .flatMap(each -> parameters(each, type -> type.isPrimitive() && type != boolean.class)
                .map(i -> Arguments.of(each, i, ParameterNames.of(each))));
    }

    private static List<Object> extremes(Class<?> type) {
        return type == int.class ? List.of(-1, Integer.MIN_VALUE)
            : type == long.class ? List.of(-1L, Long.MIN_VALUE)
            : type == float.class ? List.of(-1f, -0f, Float.NaN, Float.NEGATIVE_INFINITY)
            : List.of(-1.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("numbers")
    void badNumbersAreRefusedByName(Executable executable, int index, List<String> names) throws Exception {
        for (Object bad : extremes(executable.getParameterTypes()[index])) {
            Object subject = subject(executable);
            String before = state(subject);
            Object[] arguments = argumentsBut(executable, index, bad, subject);
            Throwable thrown = thrownBy(executable, subject, arguments);
            if (thrown == null) {
                continue;
            }
            assertInstanceOf(IllegalArgumentException.class, thrown, executable::toString);
            String message = thrown.getMessage();
            assertTrue(names.contains(message.split("\\W")[0]), () -> message + ": " + executable + names);
            assertTrue(message.contains("must "), message);
            assertEquals(before, state(subject));
        }
    }
}
