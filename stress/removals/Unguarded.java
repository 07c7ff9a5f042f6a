package io.rivulet.random;

/**
 * In the copy of the library that try-removals.sh makes: what a removed guard is replaced by. The copy's StreamLock
 * asks here before it locks or unlocks.
 */
final class Unguarded {

    private static final ThreadLocal<Unguarded> OWN = ThreadLocal.withInitial(Unguarded::new);

    /** How many locks the thread is inside, those passed over included. */
    private int depth;

    /** The depth of the lock that was passed over, or 0. */
    private int passedOver;

    private boolean passesOverNext;

    /** Inside so many methods without any guard. */
    private int bare;

    private Unguarded() {
    }

    /** The thread passes over the next lock, and over the unlocking that belongs to it. */
    static <T> T once(T receiver) {
        OWN.get().passesOverNext = true;
        return receiver;
    }

    /** From here to {@link #end} the thread takes no lock. */
    static void begin() {
        OWN.get().bare++;
    }

    static void end() {
        OWN.get().bare--;
    }

    static boolean passesLock() {
        Unguarded own = OWN.get();
        if (own.bare > 0) {
            return true;
        }
        own.depth++;
        if (own.passesOverNext) {
            own.passesOverNext = false;
            own.passedOver = own.depth;
            return true;
        }
        return false;
    }

    static boolean passesUnlock() {
        Unguarded own = OWN.get();
        if (own.bare > 0) {
            return true;
        }
        boolean passed = own.depth == own.passedOver;
        if (passed) {
            own.passedOver = 0;
        }
        own.depth--;
        return passed;
    }
}
