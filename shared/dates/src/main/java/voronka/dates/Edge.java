package voronka.dates;

/** A place in a week, month, quarter or year. */
enum Edge {
    START,
    MID,
    END,
    FIRSTDAY,
    LASTDAY,
    FIRSTWORKDAY,
    LASTWORKDAY
}
