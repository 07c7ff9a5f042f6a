package io.rivulet.examples.bootstrap;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Picks one column of numbers out of comma-separated text. */
final class Column {

    /** Stricter than Double.parseDouble, which also takes "NaN", "1d" and hexadecimal. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,8}");

    private final String name;
    private final List<Csv.Row> rows;

    private Column(String name, List<Csv.Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Reads a column.
     *
     * @param name   what messages call the text
     * @param text   comma-separated text; the first row is a header unless its cell in the column is a number
     * @param wanted the column's name, or its number from 1; null stands for the only column
     * @return the numbers under the column's name
     * @throws InputException if there is no such column, or a cell of it is not a finite number
     */
    static Sample read(String name, String text, String wanted) throws InputException {
        List<Csv.Row> rows = Csv.parse(name, text);
        if (rows.isEmpty()) {
            throw new InputException(name + ": no data");
        }
        return new Column(name, rows).read(wanted);
    }

    private Sample read(String wanted) throws InputException {
        List<String> first = rows.get(0).cells();
        int index = index(first, wanted);
        boolean header = !NUMBER.matcher(first.get(index)).matches();
        String column = header ? first.get(index) : "column " + (index + 1);
        List<Csv.Row> data = rows.subList(header ? 1 : 0, rows.size());
        if (data.isEmpty()) {
            throw new InputException(name + ": no data below the header");
        }
        double[] values = new double[data.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(data.get(i), index, column);
        }
        return new Sample(name, column, values);
    }

    private int index(List<String> first, String wanted) throws InputException {
        if (wanted == null) {
            if (first.size() > 1) {
                throw new InputException(name + ": name one of the columns with --column: " + listed(first));
            }
            return 0;
        }
        int byName = first.indexOf(wanted);
        if (byName != first.lastIndexOf(wanted)) {
            throw new InputException(name + ": more than one column is called " + wanted + "; give its number");
        }
        if (byName >= 0 && !NUMBER.matcher(wanted).matches()) {
            return byName;
        }
        if (POSITION.matcher(wanted).matches() && Integer.parseInt(wanted) <= first.size()) {
            return Integer.parseInt(wanted) - 1;
        }
        throw new InputException(name + ": no column " + wanted + "; there is " + listed(first));
    }

    private static String listed(List<String> first) {
        boolean header = first.stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
        return header ? String.join(", ", first)
            : String.join(", ", IntStream.rangeClosed(1, first.size()).mapToObj(Integer::toString).toList());
    }

    private double value(Csv.Row row, int index, String column) throws InputException {
        String place = name + ":" + row.line() + ": ";
        if (index >= row.cells().size()) {
            throw new InputException(place + "only " + row.cells().size() + " cells, " + column + " is missing");
        }
        String cell = row.cells().get(index);
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw new InputException(place + column + " must be a finite number, was \"" + oneLine(cell) + '"');
        }
        // -0.0 becomes 0.0, so that equal numbers have equal bits and the order of a sort cannot show.
        return value + 0.0;
    }

    private static String oneLine(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
