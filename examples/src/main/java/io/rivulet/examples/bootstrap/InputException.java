package io.rivulet.examples.bootstrap;

/** Something the user gave cannot be used; the message is one line meant for the user. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
