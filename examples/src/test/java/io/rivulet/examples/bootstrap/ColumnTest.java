package io.rivulet.examples.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnTest {

    private static final String TWO = "a,b\n1,10\n2,20\n";

    static Stream<Arguments> readable() {
        return Stream.of(
            Arguments.of("by name", TWO, "b", "b"),
            Arguments.of("by number", TWO, "2", "b"),
            Arguments.of("the only column", "b\n10\n20\n", null, "b"),
            Arguments.of("without a header", "1,10\n2,20\n", "2", "column 2"),
            Arguments.of("one column without a header", "10\n20", null, "column 1"),
            Arguments.of("no line end at the end", "b\n10\n20", "b", "b"),
            Arguments.of("CRLF", "a,b\r\n1,10\r\n\r\n2,20\r\n", "b", "b"),
            Arguments.of("CR", "a,b\r1,10\r2,20\r", "b", "b"),
            Arguments.of("byte order mark", "\uFEFFb,a\n10,1\n20,2\n", "b", "b"),
            Arguments.of("blank lines", "\n\na,b\n\n1,10\n   \n2,20\n\n", "b", "b"),
            Arguments.of("comments", "# source\na,b\n1,10\n# more\n2,20\n", "b", "b"),
            Arguments.of("spaces", " a , b \n 1 ,\t10\n2, 20 \n", "b", "b"),
            Arguments.of("quotes", "\"a\",\"b\"\n\"1\",\"10\"\n\"2\" , \"20\" \n", "b", "b"),
            Arguments.of("commas and line ends in quotes", "a,\"b, in \"\"mm\"\"\"\n\"x\r\ny\",10\n\"z,z\",20\n",
                "b, in \"mm\"", "b, in \"mm\""),
            Arguments.of("text in other columns", "a,b\nx,10\n,20\n", "b", "b"),
            Arguments.of("ways to write numbers", "b\n+1.e1\n.2E+2\n", "b", "b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void reads(String what, String text, String wanted, String column) throws InputException {
        Sample sample = Column.read("f.csv", text, wanted);
        assertEquals(column, sample.column());
        assertArrayEquals(new double[] {10, 20}, sample.values());
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
            Arguments.of("", null, "f.csv: no data"),
            Arguments.of("\n# only a comment\n", null, "f.csv: no data"),
            Arguments.of("a,b\n", "b", "f.csv: no data below the header"),
            Arguments.of(TWO, null, "f.csv: name one of the columns with --column: a, b"),
            Arguments.of(TWO, "c", "f.csv: no column c; there is a, b"),
            Arguments.of(TWO, "3", "f.csv: no column 3; there is a, b"),
            Arguments.of(TWO, "0", "f.csv: no column 0; there is a, b"),
            Arguments.of("1,2\n", "a", "f.csv: no column a; there is 1, 2"),
            Arguments.of("a,a\n1,2\n", "a", "f.csv: more than one column is called a; give its number"),
            Arguments.of("a,b\n1,10\n2\n", "b", "f.csv:3: only 1 cells, b is missing"),
            Arguments.of("a,b\n1,\n", "b", "f.csv:2: b must be a finite number, was \"\""),
            Arguments.of("a\n1\nNaN\n", "a", "f.csv:3: a must be a finite number, was \"NaN\""),
            Arguments.of("a\n1\n\n1e999\n", "a", "f.csv:4: a must be a finite number, was \"1e999\""),
            Arguments.of("a\r\n1\r\n\"x\r\ny\"\r\n", "a", "f.csv:3: a must be a finite number, was \"x y\""),
            Arguments.of("a\n\"1\n\"\n2d\n", "a", "f.csv:2: a must be a finite number, was \"1 \""),
            Arguments.of("a\n0x10\n", "a", "f.csv:2: a must be a finite number, was \"0x10\""),
            Arguments.of("a\n1\n\"2\n", "a", "f.csv:3: a quote is opened here and never closed"),
            Arguments.of("a\n\"1\"2\n", "a", "f.csv:2: text after a closing quote"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("unreadable")
    void refuses(String text, String wanted, String message) {
        InputException refusal = assertThrows(InputException.class, () -> Column.read("f.csv", text, wanted));
        assertEquals(message, refusal.getMessage());
    }

    @Test
    void linesAreCountedThroughQuotesAndComments() throws InputException {
        List<Csv.Row> rows = Csv.parse("f", "# c\r\na\r\n\"x\r\n\r\ny\"\r\n\r\nb\n");
        assertEquals(List.of(new Csv.Row(2, List.of("a")), new Csv.Row(3, List.of("x\r\n\r\ny")),
            new Csv.Row(7, List.of("b"))), rows);
    }

    @Test
    void zeroHasNoSign() throws InputException {
        assertArrayEquals(new double[] {0.0, 1.0}, Column.read("f", "-0.0\n1\n", null).values());
    }
}
