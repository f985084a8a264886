package voronka.book;

/** How much of everything a person's file may have: what a phone and a message have room for. */
final class Bounds {
    static final int VERSIONS = 999_999;
    static final int PIPELINES = 20;
    static final int PAIRS = 100;
    static final int REASONS = 40;
    static final int OPTIONS = 40;
    static final int OBJECTIONS = 30;
    static final int CRITERIA = 10;
    static final int CONDITIONS = 30;
    static final int RUNGS = 10;
    static final int DATES = 400;
    static final int RETIRED = 500;

    /** A name stands on a key and in a table. */
    static final int NAME = 60;

    /** A text stands in a line of a screen. */
    static final int LINE = 300;

    /** A script is a message of its own. */
    static final int SCRIPT = 3500;

    private Bounds() {}
}
