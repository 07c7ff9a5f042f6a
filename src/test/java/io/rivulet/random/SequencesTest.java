package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shuffling, permuting and choosing whatever Java has: all element types move as the indices do. */
class SequencesTest {

    private static final int N = 40;

    private static Generator rng() {
        return Generator.defaultRng(90);
    }

    /** N elements of a type, the i-th made of i. */
    private static Object array(Class<?> type) {
        Object array = Array.newInstance(type, N);
        for (int i = 0; i < N; i++) {
            Array.set(array, i, element(type, i));
        }
        return array;
    }

    private static Object element(Class<?> type, int i) {
        return switch (type.getSimpleName()) {
            case "boolean" -> i % 3 == 0;
            case "byte" -> (byte) i;
            case "short" -> (short) i;
            case "char" -> (char) i;
            case "int" -> i;
            case "long" -> (long) i;
            case "float" -> (float) i;
            case "double" -> (double) i;
            default -> String.valueOf(i);
        };
    }

    private static void assertMoved(long[] indices, Object array) {
        Class<?> type = array.getClass().getComponentType();
        assertEquals(indices.length, Array.getLength(array));
        for (int i = 0; i < indices.length; i++) {
            assertEquals(element(type, (int) indices[i]), Array.get(array, i), type::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class,
        double.class, String.class})
    void everyElementTypeMovesAsTheIndices(Class<?> type) {
        long[] order = rng().permutation(N);
        assertEquals(N, Arrays.stream(order).distinct().count());
        Object shuffled = array(type);
        rng().shuffle(shuffled);
        assertMoved(order, shuffled);
        Object original = array(type);
        assertMoved(order, rng().permutation(original));
        assertMoved(order, rng().permuted(original));
        assertMoved(IntStream.range(0, N).asLongStream().toArray(), original);
    }

    @Test
    void chosenElementsAreThoseOfTheChosenIndices() {
        Choice[] options = {Choice.WITHOUT_REPLACEMENT, Choice.UNSHUFFLED};
        for (Choice[] some : new Choice[][] {{}, options, {options[0]}}) {
            long[] indices = rng().choice(N, 10, some);
            assertMoved(indices, rng().choice((boolean[]) array(boolean.class), 10, some));
            assertMoved(indices, rng().choice((byte[]) array(byte.class), 10, some));
            assertMoved(indices, rng().choice((short[]) array(short.class), 10, some));
            assertMoved(indices, rng().choice((char[]) array(char.class), 10, some));
            assertMoved(indices, rng().choice((int[]) array(int.class), 10, some));
            assertMoved(indices, rng().choice((long[]) array(long.class), 10, some));
            assertMoved(indices, rng().choice((float[]) array(float.class), 10, some));
            assertMoved(indices, rng().choice((double[]) array(double.class), 10, some));
            assertMoved(indices, rng().choice((String[]) array(String.class), 10, some));
            List<String> list = List.of((String[]) array(String.class));
            assertMoved(indices, rng().choice(list, 10, some).toArray(new String[0]));
        }
        assertEquals(rng().choice(N, 1)[0], rng().choice(N));
    }

    @Test
    void withoutReplacementNothingComesTwice() {
        for (long population : new long[] {20, 10_001, 1L << 40}) {
            long[] chosen = rng().choice(population, 20, Choice.WITHOUT_REPLACEMENT);
            assertEquals(20, Arrays.stream(chosen).distinct().count());
            Arrays.stream(chosen).forEach(x -> assertEquals(x, Math.floorMod(x, population)));
        }
        long[] whole = rng().choice(20_000, 20_000, Choice.WITHOUT_REPLACEMENT);
        Arrays.sort(whole);
        assertArrayEquals(IntStream.range(0, 20_000).asLongStream().toArray(), whole);
        double[] p = {0.5, 0, 0.25, 0.25};
        for (int i = 0; i < 50; i++) {
            Set<Long> three = new HashSet<>();
            long[] chosen = Generator.defaultRng(i).choice(4, 3, Choice.WITHOUT_REPLACEMENT, Choice.p(p));
            Arrays.stream(chosen).forEach(three::add);
            assertEquals(Set.of(0L, 2L, 3L), three);
        }
    }

    @Test
    void probabilitiesAreCopied() {
        double[] p = {1, 0};
        Choice option = Choice.p(p);
        p[0] = 0;
        p[1] = 1;
        assertArrayEquals(new long[5], rng().choice(2, 5, option));
    }

    @Test
    void listsMoveAsArrays() {
        List<Integer> expected = Arrays.stream(rng().permutation(N)).mapToObj(i -> (int) i).toList();
        List<Integer> list = new ArrayList<>(IntStream.range(0, N).boxed().toList());
        assertEquals(expected, rng().permutation(list));
        assertEquals(IntStream.range(0, N).boxed().toList(), list);
        rng().shuffle(list);
        assertEquals(expected, list);
    }

    @Test
    void anImmutableListLeavesTheStreamWhereItWas() {
        Generator rng = rng();
        rng.nextInt();
        BitGeneratorState before = rng.bitGenerator().state();
        List<Integer> fixed = Collections.unmodifiableList(new ArrayList<>(IntStream.range(0, N).boxed().toList()));
        assertThrows(UnsupportedOperationException.class, () -> rng.shuffle(fixed));
        assertEquals(before, rng.bitGenerator().state());
        assertThrows(UnsupportedOperationException.class, () -> rng.shuffle(List.of(1, 2, 3)));
        assertEquals(before, rng.bitGenerator().state());
        assertThrows(IllegalArgumentException.class, () -> rng.shuffle("not an array"));
        assertThrows(IllegalArgumentException.class, () -> rng.shuffle(new int[3], 1));
        assertThrows(IllegalArgumentException.class, () -> rng.shuffle(new int[][] {{1, 2}, {3}}, 1));
        assertThrows(NullPointerException.class, () -> rng.shuffle((Object) null));
        assertEquals(before, rng.bitGenerator().state());
    }

    private static int[][] grid(int rows, int columns) {
        int[][] grid = new int[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            grid[i / columns][i % columns] = i;
        }
        return grid;
    }

    @Test
    void rowsStayTogether() {
        int[][] grid = grid(N, 3);
        int[][] rows = grid.clone();
        rng().shuffle(grid);
        long[] order = rng().permutation(N);
        for (int i = 0; i < N; i++) {
            // In place, the rows themselves change places.
            assertSame(rows[(int) order[i]], grid[i]);
        }
        int[][] permuted = rng().permutation(grid(N, 3));
        assertArrayEquals(grid, permuted);
        int[][] original = grid(N, 3);
        assertNotSame(original[(int) order[0]], rng().permutation(original)[0]);
        // Rows of different lengths are rows all the same, along axis 0.
        int[][] jagged = {{1}, {2, 3}, {}};
        assertEquals(3, rng().permutation(jagged).length);
    }

    @Test
    void columnsStayTogether() {
        long[] order = rng().permutation(N);
        int[][] permuted = rng().permutation(grid(3, N), 1);
        int[][] shuffled = grid(3, N);
        rng().shuffle(shuffled, 1);
        assertArrayEquals(permuted, shuffled);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < N; i++) {
                assertEquals(row * N + order[i], permuted[row][i]);
            }
        }
        int[][] chosen = rng().choice(grid(3, N), 7, Choice.axis(1));
        long[] indices = rng().choice(N, 7);
        for (int i = 0; i < 7; i++) {
            assertEquals(N + indices[i], chosen[1][i]);
        }
        assertEquals(3, chosen.length);
    }

    @Test
    void permutedMovesWithinLinesOrEverywhere() {
        int[][] grid = grid(4, 5);
        int[][] across = rng().permuted(grid);
        int[] flat = Arrays.stream(across).flatMapToInt(Arrays::stream).sorted().toArray();
        assertArrayEquals(IntStream.range(0, 20).toArray(), flat);
        int[][] inRows = rng().permuted(grid, 1);
        int[][] inColumns = rng().permuted(grid, 0);
        for (int row = 0; row < 4; row++) {
            assertArrayEquals(grid[row], Arrays.stream(inRows[row]).sorted().toArray());
            for (int column = 0; column < 5; column++) {
                int expected = column;
                Arrays.stream(inColumns).forEach(line -> assertEquals(expected, line[expected] % 5));
            }
        }
        assertArrayEquals(grid(4, 5), grid);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void nothingToMoveDrawsNothing(int length) {
        Generator rng = rng();
        rng.shuffle(new double[length]);
        rng.shuffle(new ArrayList<>(Collections.nCopies(length, 1)));
        assertEquals(length, rng.permutation(length).length);
        assertEquals(length, rng.permuted(new String[length]).length);
        assertEquals(length, rng.permuted(new int[length][0]).length);
        assertEquals(0, rng.choice(5, 0).length);
        assertEquals(0, rng.choice(5, 0, Choice.WITHOUT_REPLACEMENT).length);
        assertEquals(rng().bitGenerator().state(), rng.bitGenerator().state());
    }

    /** NumPy's shuffle returns at once where {@code x.size} is 0; its permutation draws the rows' order. */
    @Test
    void rowsWithoutElementsAreNotShuffled() {
        Generator rng = rng();
        RandomState state = new RandomState(90);
        rng.shuffle(new double[3][0]);
        rng.shuffle(new long[3][0], 0);
        state.shuffle(new String[3][0]);
        assertEquals(rng().random(), rng.random());
        assertEquals(new RandomState(90).rand(), state.rand());
        Generator permuting = rng();
        assertEquals(3, permuting.permutation(new double[3][0]).length);
        Generator two = rng();
        two.permutation(3);
        assertEquals(two.random(), permuting.random());
    }
}
