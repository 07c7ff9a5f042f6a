package io.rivulet.random.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rivulet.random.BitGenerator;
import io.rivulet.random.Generator;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Moving a stream to some place and telling where it stands: the Java side of make_golden.py's functions. */
public final class Streams {

    private Streams() {
    }

    /** In mid-stream: perhaps with a buffered half, after so many raw words. */
    public static Generator moved(BitGenerator bits, int draws, boolean half) {
        Generator rng = new Generator(bits);
        if (half) {
            rng.nextInt();
        }
        bits.randomRaw(draws);
        return rng;
    }

    /** Doubles, floats, halves and words in the order of the letters, as bits. */
    public static long[] mixture(Generator rng, String script) {
        return script.chars().mapToLong(letter -> switch (letter) {
            case 'd' -> Double.doubleToRawLongBits(rng.random());
            case 'f' -> Float.floatToRawIntBits(rng.randomFloat()) & 0xFFFF_FFFFL;
            case 'i' -> rng.nextInt() & 0xFFFF_FFFFL;
            case 'l' -> rng.nextLong();
            case 'r' -> rng.bitGenerator().randomRaw();
            default -> throw new IllegalArgumentException(script);
        }).toArray();
    }

    /** What a stream gives and where it then stands, for comparison with {@code report} in Python. */
    public static String report(Generator rng, String script) {
        long[] values = mixture(rng, script);
        return first(values, 6) + " sha256=" + LittleEndian.sha256(values) + " " + outcome(rng);
    }

    /** A random script for {@link #mixture}. */
    public static String script(SplittableRandom random, int length) {
        return random.ints(length, 0, 5).mapToObj(i -> "dfilr".substring(i, i + 1)).collect(Collectors.joining());
    }

    /** The state's digest and the next numbers, as {@code state=… next=…}. */
    public static String outcome(Generator rng) {
        return "state=" + fingerprint(rng.bitGenerator()) + " next=" + next(rng);
    }

    /** What a golden line says about the stream afterwards, in the form of {@link #outcome}. */
    public static String outcome(GoldenFile.Line line) {
        return "state=" + line.text("state") + " next=" + line.text("next");
    }

    /** The digest of the state's dictionary. */
    public static String fingerprint(BitGenerator bits) {
        return LittleEndian.sha256(TinyJson.write(bits.state().toMap()).getBytes(UTF_8));
    }

    private static String next(Generator rng) {
        long[] words = new long[5];
        words[0] = rng.nextInt() & 0xFFFF_FFFFL;
        System.arraycopy(rng.bitGenerator().randomRaw(4), 0, words, 1, 4);
        return GoldenFile.hexes(words);
    }

    /** The first words, as golden files write them. */
    public static String first(long[] words, int count) {
        return GoldenFile.hexes(Arrays.copyOf(words, Math.min(count, words.length)));
    }
}
