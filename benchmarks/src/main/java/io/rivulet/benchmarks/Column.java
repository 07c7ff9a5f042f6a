package io.rivulet.benchmarks;

/** What the columns are called, in the tables and in the file of raw numbers. */
final class Column {

    static final String RIVULET = "Rivulet";
    static final String RIVULET_EXISTING = "Rivulet existing";
    static final String NUMPY = "NumPy";
    static final String NUMPY_OUT = "NumPy out=";
    static final String JAVA_UTIL_RANDOM = "java.util.Random";
    static final String SEQUENTIAL = "fill";
    static final String PARALLEL = "fillParallel";
    static final String OWN_GENERATORS = "own generators";
    static final String ONE_THREAD = "one thread";
    static final String TWO_THREADS = "two threads";
    static final String MATH = "Math";
    static final String STRICT_MATH = "StrictMath";

    private Column() {
    }
}
