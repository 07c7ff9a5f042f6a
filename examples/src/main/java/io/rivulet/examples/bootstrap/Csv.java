package io.rivulet.examples.bootstrap;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits comma-separated text into rows of cells, as RFC 4180 has it: a quoted cell may hold commas, line breaks and
 * doubled quotes. Beyond it, spaces around cells do not count, and a byte order mark, blank lines and lines that start
 * with {@code #} are skipped. Lines may end in LF, CRLF or CR.
 */
final class Csv {

    /**
     * A row and where it stands.
     *
     * @param line  the number of the line it starts on, from 1
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {
    }

    private final String name;
    private final String text;
    private int position;
    private int line = 1;

    private Csv(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Splits a text.
     *
     * @param name what messages call the text
     * @param text the text
     * @return its rows, without blank lines and comments
     * @throws InputException if a quote is never closed, or something follows a closing quote
     */
    static List<Row> parse(String name, String text) throws InputException {
        Csv csv = new Csv(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Row> rows = new ArrayList<>();
        while (csv.position < csv.text.length()) {
            if (csv.peek() == '#') {
                csv.skipLine();
            } else {
                Row row = csv.row();
                if (!row.cells().equals(List.of(""))) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private Row row() throws InputException {
        int start = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (peek() == ',') {
            position++;
            cells.add(cell());
        }
        if (!atLineEnd()) {
            throw new InputException(name + ":" + line + ": text after a closing quote");
        }
        skipLine();
        return new Row(start, cells);
    }

    private String cell() throws InputException {
        skipSpaces();
        if (peek() == '"') {
            String cell = quoted();
            skipSpaces();
            return cell;
        }
        int start = position;
        while (!atLineEnd() && peek() != ',') {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private String quoted() throws InputException {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        for (position++; position < text.length(); position++) {
            if (peek() == '"') {
                position++;
                if (peek() != '"') {
                    return cell.toString();
                }
            } else if (atLineEnd() && !insideCrLf()) {
                line++;
            }
            cell.append(peek());
        }
        throw new InputException(name + ":" + opened + ": a quote is opened here and never closed");
    }

    private void skipSpaces() {
        while (peek() == ' ' || peek() == '\t') {
            position++;
        }
    }

    /** Moves behind the end of the current line. */
    private void skipLine() {
        while (!atLineEnd()) {
            position++;
        }
        position += insideCrLf() ? 2 : 1;
        line++;
    }

    private boolean insideCrLf() {
        return text.startsWith("\r\n", position);
    }

    private boolean atLineEnd() {
        return position >= text.length() || peek() == '\n' || peek() == '\r';
    }

    /** The current character; 0 at the end. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : 0;
    }
}
