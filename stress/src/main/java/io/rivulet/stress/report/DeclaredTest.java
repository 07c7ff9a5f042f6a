package io.rivulet.stress.report;

/**
 * A test that the jar holds.
 *
 * @param name   the class, nested ones with dots
 * @param actors how many threads it needs at a time
 */
record DeclaredTest(String name, int actors) {

    private static final String PACKAGE = "io.rivulet.stress.";

    /** Whether some class in its name is called a control: then it must be seen broken. */
    boolean isControl() {
        for (String part : shortName().split("\\.")) {
            if (part.endsWith("Control")) {
                return true;
            }
        }
        return false;
    }

    /** jcstress runs every actor on a core of its own. */
    boolean needsMoreThan(int cores) {
        return actors > Math.max(cores, 2);
    }

    String shortName() {
        return name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : name;
    }
}
