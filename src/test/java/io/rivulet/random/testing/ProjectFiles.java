package io.rivulet.random.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the source tree, from wherever below the repository's root the tests run. */
public final class ProjectFiles {

    private ProjectFiles() {
    }

    /** A file or folder that exists, for instance {@code test/python/numpy_oracle.py}. */
    public static Path find(String belowSrc) {
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            for (Path candidate : new Path[] {at.resolve(belowSrc), at.resolve("src").resolve(belowSrc)}) {
                if (Files.exists(candidate)) {
                    return candidate;
                }
            }
        }
        throw new AssertionError("no " + belowSrc + " above " + start);
    }
}
