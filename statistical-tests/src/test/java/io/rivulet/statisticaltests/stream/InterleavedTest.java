package io.rivulet.statisticaltests.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.rivulet.statisticaltests.stream.Source.Draw;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Round robin, whatever the sizes of chunks and of calls. */
class InterleavedTest {

    /** Counts, and says in the thousands which stream it is. */
    private static final class Numbered implements Source {
        private long next;

        Numbered(int stream) {
            this.next = stream * 1_000_000L;
        }

        @Override
        public void fill(Draw draw, long[] out, int from, int to) {
            for (int i = from; i < to; i++) {
                out[i] = next++;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "3,1", "8,1", "2,2", "3,7", "5,64", "3,100", "1,5", "300,3"})
    void takesChunksInTurn(int streams, int chunk) {
        Interleaved woven = new Interleaved(IntStream.range(0, streams).mapToObj(Numbered::new).toList(), chunk);
        long[] out = new long[10_000];
        int done = 0;
        for (int size = 1; done < out.length; size = size * 2 % 997) {
            int to = Math.min(out.length, done + size);
            woven.fill(Draw.LONG, out, done, to);
            done = to;
        }
        for (int i = 0; i < out.length; i++) {
            int block = i / chunk;
            long expected = block % streams * 1_000_000L + (long) (block / streams) * chunk + i % chunk;
            assertEquals(expected, out[i], "value " + i);
        }
    }

    @Test
    void refusesWhatCannotBeWoven() {
        assertThrows(IllegalArgumentException.class, () -> new Interleaved(List.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> new Interleaved(List.of(new Numbered(0)), 0));
    }
}
