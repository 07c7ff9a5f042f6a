package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.distribution.Dirichlet;
import io.rivulet.random.distribution.DoubleDistribution;
import io.rivulet.random.distribution.DoubleVectorDistribution;
import io.rivulet.random.distribution.FloatDistribution;
import io.rivulet.random.distribution.Integers;
import io.rivulet.random.distribution.LongDistribution;
import io.rivulet.random.distribution.LongVectorDistribution;
import io.rivulet.random.distribution.Multinomial;
import io.rivulet.random.distribution.Normal;
import io.rivulet.random.testing.Serialized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Every public method that touches a stream, found by reflection, and a call of each. Arguments follow from the types
 * of the parameters; the few methods that would refuse those are listed with their own. A method added later is called
 * too, or fails the test for want of an argument.
 */
final class GuardedMethods {

    /** Those that touch no stream, and why. */
    private static final Map<String, String> UNGUARDED = Map.of(
        "bitGenerator()", "returns a reference that never changes, or is volatile",
        "name()", "a constant of the class",
        "toString()", "name and identity only",
        "isDeprecated()", "a constant of the class",
        "reseeded(SeedSequence)", "makes a generator of the same class, and nothing else");

    /** They make new objects or hand out the global one; the last has tests of its own. */
    private static final Set<String> STATIC = Set.of(
        "defaultRng", "legacy", "global", "getGlobalBitGenerator", "setGlobalBitGenerator");

    /** Arguments for methods whose parameters depend on each other or have a narrow domain. */
    private static final Map<String, Object[]> ARGUMENTS = Map.of(
        "hypergeometric", new Object[] {30L, 40L, 20L, 5},
        "zipf", new Object[] {2.5, 5});

    /** Two serial runs differ, as they draw on the operating system's entropy. */
    private static final Set<String> FRESH = Set.of("seed()", "legacySeed()");

    private static final double[][] IDENTITY = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};

    private GuardedMethods() {
    }

    /** One call of one method on some subject. */
    record Call(String name, Function<Object, Supplier<String>> body) {

        /** Makes the call; what it gave back and did to its arguments is put into words when asked for. */
        Supplier<String> on(Object subject) {
            return body.apply(subject);
        }

        boolean isRepeatable() {
            return !FRESH.contains(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A call of every method that touches the stream, serialisation among them. */
    static Collection<Call> of(Class<?> type) {
        Map<String, Call> calls = new TreeMap<>();
        for (Method method : type.getMethods()) {
            String name = name(method);
            if (Modifier.isStatic(method.getModifiers())) {
                assertTrue(STATIC.contains(method.getName()), name + ": list it, and test it if it touches a stream");
            } else if (method.getDeclaringClass() != Object.class && !UNGUARDED.containsKey(name)) {
                calls.put(name, new Call(name, subject -> invoke(method, subject, DType.INT64)));
                if (List.of(method.getParameterTypes()).contains(DType.class)) {
                    // The narrow types are drawn in another way.
                    calls.put(name + " narrow", new Call(name, subject -> invoke(method, subject, DType.INT8)));
                }
            }
        }
        calls.put("writeReplace()", new Call("writeReplace()", GuardedMethods::serialise));
        return calls.values();
    }

    static String name(Executable method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName)
            .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static Supplier<String> serialise(Object subject) {
        try {
            byte[] form = Serialized.bytes(subject);
            return () -> Arrays.toString(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Supplier<String> invoke(Method method, Object subject, DType<?> dtype) {
        Object[] arguments = arguments(method, subject, dtype);
        try {
            method.setAccessible(true);
            Object result = method.invoke(subject, arguments);
            Object shown = result instanceof BaseStream<?, ?> lazy ? lazy.iterator().next() : result;
            return () -> show(shown == subject ? "itself" : shown) + " "
                + Arrays.stream(arguments).filter(GuardedMethods::isWritable).map(GuardedMethods::show).toList();
        } catch (InvocationTargetException e) {
            throw new AssertionError(name(method) + show(arguments), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    // ------------------------------------------------------------------------------------------- arguments

    /** What a method or constructor accepts. */
    static Object[] arguments(Executable method, Object subject, DType<?> dtype) {
        Class<?>[] types = method.getParameterTypes();
        if (ARGUMENTS.containsKey(method.getName())) {
            return Arrays.copyOf(ARGUMENTS.get(method.getName()), types.length);
        }
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            boolean isAxis = types[i] == int.class && i == 1 && types[0] == Object.class;
            boolean isSize = types[i] == int.class && types.length == 1;
            arguments[i] = isAxis ? 1 : isSize ? 5 : types[i] == DType.class ? dtype
                : argument(method, types[i], i, subject);
        }
        return arguments;
    }

    /** Later numbers are larger, so that they can be bounds. */
    private static Object argument(Executable method, Class<?> type, int index, Object subject) {
        if (type.isPrimitive()) {
            return number(type, index);
        }
        if (type.isArray()) {
            // Long enough to be filled by several threads, where a method can.
            return method.getName().endsWith("Parallel")
                ? Array.newInstance(type.getComponentType(), ParallelFill.WORTH_WHILE) : array(type, index);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (BitGeneratorState.class.isAssignableFrom(type) || Map.class == type) {
            return state(method, type, subject);
        }
        if (type == List.class) {
            return method.getName().equals("setState") ? new RandomState(5).getState().toTuple()
                : new ArrayList<>(List.of(1, 2, 3, 4));
        }
        return switch (type.getSimpleName()) {
            case "Object" -> new long[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
            case "BigInteger" -> BigInteger.valueOf(3 + 40L * index);
            case "SeedSequence" -> SeedSequence.of(5);
            case "LegacyState" -> new RandomState(5).getState();
            case "DoubleDistribution" -> (DoubleDistribution) BitSource::nextDouble;
            case "LongDistribution" -> LongDistribution.of(BitSource::nextLong);
            case "FloatDistribution" -> FloatDistribution.of(BitSource::nextFloat);
            case "DoubleVectorDistribution" -> (DoubleVectorDistribution) new Dirichlet(new double[] {1, 2});
            case "LongVectorDistribution" -> (LongVectorDistribution) new Multinomial(9, new double[] {0.5, 0.5});
            case "DoubleBuffer" -> DoubleBuffer.allocate(5);
            case "IntFunction" -> each(method);
            case "Executor" -> (Executor) Runnable::run;
            case "Function" -> (Function<Object, Object>) GuardedMethods::draw;
            default -> throw new AssertionError(name(method) + " has a parameter of type " + type.getSimpleName()
                + ": give GuardedMethods an argument, or say why it touches no stream");
        };
    }

    private static Object number(Class<?> type, int index) {
        return switch (type.getSimpleName()) {
            case "boolean" -> true;
            case "int" -> index + 1;
            case "long" -> 3 + 40L * index;
            case "float" -> 0.25f * (index + 1);
            case "double" -> 0.25 * (index + 1);
            default -> throw new AssertionError(type);
        };
    }

    private static Object array(Class<?> type, int index) {
        return switch (type.getSimpleName()) {
            case "double[][]" -> IDENTITY;
            case "double[]" -> new double[] {0.1, 0.2, 0.3, 0.4};
            case "long[]" -> LongStream.range(0, 4).map(i -> 30 + 50L * index + i).toArray();
            case "Object[]" -> new Integer[] {1, 2, 3, 4};
            case "Choice[]" -> new Choice[0];
            default -> Array.newInstance(type.getComponentType(), 4);
        };
    }

    private static Object state(Executable method, Class<?> type, Object subject) {
        if (method.getName().equals("setState")) {
            return new RandomState(5).getState().toMap();
        }
        BitGeneratorState state = GuardedSubject.bits(subject).create(SeedSequence.of(5)).state();
        return type == Map.class ? state.toMap() : state;
    }

    private static IntFunction<?> each(Executable method) {
        return method.getName().equals("sampleEachLong") ? i -> new Integers(0, 9 + i, DType.INT64)
            : i -> new Normal(i, 1);
    }

    /** Several steps, for a method that makes one of them, on the generator that is current. */
    private static Object draw(Object facade) {
        assertTrue(GuardedSubject.bits(facade).source().isHeldByCurrentThread());
        return facade instanceof RandomState rs ? rs.randn() + rs.random() : ((Generator) facade).random(2)[1];
    }

    // ------------------------------------------------------------------------------------------- results

    private static boolean isWritable(Object argument) {
        return argument.getClass().isArray() || argument instanceof List || argument instanceof DoubleBuffer;
    }

    private static String show(Object result) {
        if (result instanceof Generator || result instanceof BitGenerator) {
            return GuardedSubject.bits(result).state().toString();
        }
        if (result instanceof Optional<?> seeds) {
            return seeds.map(each -> ((SeedSequence) each).spawnKey()).toString();
        }
        if (result instanceof Collection<?> many) {
            return many.stream().map(GuardedMethods::show).toList().toString();
        }
        if (result instanceof DoubleBuffer buffer) {
            return buffer + Arrays.toString(buffer.array());
        }
        return Arrays.deepToString(new Object[] {result});
    }
}
