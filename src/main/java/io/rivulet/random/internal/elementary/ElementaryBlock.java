package io.rivulet.random.internal.elementary;

/**
 * The measures of the functions of many arguments at once. What they pass from loop to loop stands behind the arguments in
 * the same array, at distances that are constants: so the compiler knows that no loop reads what it has written, and
 * makes vector instructions of it.
 */
public final class ElementaryBlock {

    /** Arguments a block. */
    public static final int SIZE = 128;

    /** Elements that a block needs: its arguments, then three times as many that are overwritten. */
    public static final int ROOM = 4 * SIZE;

    private ElementaryBlock() {
    }
}
