package voronka.aws.json;

/** The text is not the JSON we read. */
public final class BadJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    BadJson(String problem, int line, int column) {
        super("line %d, column %d: %s".formatted(line, column, problem));
        this.line = line;
        this.column = column;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
