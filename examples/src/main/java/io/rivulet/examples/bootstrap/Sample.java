package io.rivulet.examples.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The measurements to be resampled, in the order of the file.
 *
 * @param source where they come from
 * @param column what was measured
 * @param values the measurements; not copied, never written to
 */
record Sample(String source, String column, double[] values) {

    /** A. A. Michelson's determinations of the speed of light, 1879; the file names its sources. */
    private static final String MICHELSON = "michelson.csv";

    /**
     * A column of the data set that comes with the program.
     *
     * @param column its name or number; null stands for the speed of light
     * @return the measurements
     * @throws InputException if there is no such column
     */
    static Sample michelson(String column) throws InputException {
        Sample sample = Column.read(MICHELSON, michelsonCsv(), column == null ? "speed" : column);
        return sample.column.equals("speed")
            ? new Sample("Michelson 1879", "speed of light in air, km/s above 299,000", sample.values)
            : sample;
    }

    private static String michelsonCsv() {
        try (InputStream in = Sample.class.getResourceAsStream(MICHELSON)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A column of a file.
     *
     * @param file   comma-separated, UTF-8
     * @param column its name or number; null stands for the only column
     * @return the measurements
     * @throws InputException if the file cannot be read, there is no such column, or a cell is not a finite number
     */
    static Sample read(Path file, String column) throws InputException {
        try {
            return Column.read(file.toString(), Files.readString(file), column);
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": no such file");
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": not UTF-8 text");
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e.getMessage());
        }
    }
}
