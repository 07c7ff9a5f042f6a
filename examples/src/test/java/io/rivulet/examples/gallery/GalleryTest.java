package io.rivulet.examples.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pictures show is checked, not only drawn. */
class GalleryTest {

    private static final List<Entry> ENTRIES = new Catalogue(Gallery.SEED, Gallery.SIZE).entries();

    /** Six standard errors in each of about 5,000 bins: a false alarm once in 10^5 seeds; the seed is fixed. */
    private static final double LIMIT = 6;

    @TestFactory
    List<DynamicTest> everyBarFollowsItsDensity() {
        return ENTRIES.stream().flatMap(entry -> entry.panels().stream().map(panel ->
            DynamicTest.dynamicTest(entry.name() + ", " + panel.parameters(), () -> check(panel)))).toList();
    }

    private static void check(Panel panel) {
        double[] observed = panel.observed();
        double[] expected = panel.expected();
        double scale = panel.sample().length * panel.width();
        for (int bin = 0; bin < observed.length; bin++) {
            double wanted = expected[bin] * scale;
            double found = observed[bin] * scale;
            // The last terms cover what the midpoint rule misses at a pole, and bins in which next to nothing is expected.
            double allowed = LIMIT * Math.sqrt(wanted) + 3 + 0.04 * (bin == 0 || bin == observed.length - 1 ? wanted : 0);
            assertEquals(wanted, found, allowed, "bin " + bin + " from " + panel.edge(bin));
        }
    }

    @Test
    void everyDistributionIsThere() {
        Set<String> names = new TreeSet<>();
        ENTRIES.forEach(entry -> names.add(entry.name()));
        assertEquals(34, names.size());
        ENTRIES.forEach(entry -> assertEquals(3, entry.panels().size(), entry.name()));
    }

    @Test
    void picturesAreWellFormed() throws Exception {
        for (Entry entry : ENTRIES) {
            byte[] svg = Picture.of(entry).getBytes(StandardCharsets.UTF_8);
            assertTrue(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("rect").getLength() > 20, entry.name());
        }
    }
}
