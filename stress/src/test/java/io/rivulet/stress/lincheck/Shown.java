package io.rivulet.stress.lincheck;

/** Puts a result that nobody else has into a form that can be compared; {@link ModelChecking} does not look inside. */
final class Shown {

    private Shown() {
    }

    static String text(Object result) {
        return result.toString();
    }
}
