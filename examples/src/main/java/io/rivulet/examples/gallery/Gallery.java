package io.rivulet.examples.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws every distribution's histogram over its density or mass function, for three sets of parameters, into a page of the
 * documentation. A reader sees at a glance that each is right.
 *
 * <pre>{@code
 * java -cp examples/target/examples.jar io.rivulet.examples.gallery.Gallery docs
 * }</pre>
 */
public final class Gallery {

    static final long SEED = 1879;
    static final int SIZE = 100_000;

    private Gallery() {
    }

    /**
     * Writes the page.
     *
     * @param args the folder to write to; {@code docs} if none is given
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path docs = Path.of(args.length > 0 ? args[0] : "docs");
        Path pictures = Files.createDirectories(docs.resolve("gallery"));
        List<Entry> entries = new Catalogue(SEED, SIZE).entries();
        StringBuilder page = new StringBuilder();
        page.append("# Gallery\n\n").append(SIZE).append(" draws a panel (bars) over the density or mass function (red), "
            + "the generator seeded with ").append(SEED).append(". Written by `io.rivulet.examples.gallery.Gallery`:\n\n"
            + "```sh\n./mvnw -B -ntp -q -pl examples -am package -DskipTests\n"
            + "java -cp examples/target/examples.jar io.rivulet.examples.gallery.Gallery docs\n```\n");
        for (Entry entry : entries) {
            Files.writeString(pictures.resolve(entry.name() + ".svg"), Picture.of(entry), StandardCharsets.UTF_8);
            page.append("\n## ").append(entry.name()).append("\n\n![").append(entry.name()).append("](gallery/")
                .append(entry.name()).append(".svg)\n");
        }
        Files.writeString(docs.resolve("gallery.md"), page, StandardCharsets.UTF_8);
        System.out.println(entries.size() + " pictures in " + pictures);
    }
}
