package voronka.domain.book;

/** What kind of work a task is. */
public enum TaskKind {
    CALL,
    MEETING,
    QUOTE,
    ESTIMATE,
    DEMO,
    OTHER
}
