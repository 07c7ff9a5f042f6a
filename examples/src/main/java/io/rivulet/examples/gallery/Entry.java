package io.rivulet.examples.gallery;

import java.util.List;

/**
 * One distribution of the gallery.
 *
 * @param name   NumPy's name
 * @param panels one for each set of parameters
 */
record Entry(String name, List<Panel> panels) {
}
