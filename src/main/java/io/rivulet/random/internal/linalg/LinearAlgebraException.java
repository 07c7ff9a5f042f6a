package io.rivulet.random.internal.linalg;

/**
 * A factorisation that does not exist or was not found: NumPy's {@code LinAlgError}.
 */
public final class LinearAlgebraException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what failed, and on what
     */
    public LinearAlgebraException(String message) {
        super(message);
    }
}
