package io.rivulet.stress.soak;

/** The calls of one thread in their order: 10 bytes a call. */
final class CallLog {

    private final byte[] operations;
    private final byte[] arguments;
    private final long[] results;
    private int size;

    CallLog(int capacity) {
        operations = new byte[capacity];
        arguments = new byte[capacity];
        results = new long[capacity];
    }

    boolean isFull() {
        return size == results.length;
    }

    void add(int operation, int argument, long result) {
        operations[size] = (byte) operation;
        arguments[size] = (byte) argument;
        results[size] = result;
        size++;
    }

    int size() {
        return size;
    }

    int operation(int index) {
        return operations[index];
    }

    int argument(int index) {
        return arguments[index];
    }

    long result(int index) {
        return results[index];
    }
}
