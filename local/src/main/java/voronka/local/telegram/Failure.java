package voronka.local.telegram;

/** What goes wrong with a call when a test wants it to. */
public sealed interface Failure {
    /** Refused with 429; nothing is done. */
    record TooManyRequests(int retryAfterSeconds) implements Failure {}

    /** Answered with 500; nothing is done. */
    record ServerError() implements Failure {}

    /** The connection is closed without an answer; nothing is done. */
    record ConnectionClosed() implements Failure {}

    /** The call is carried out, but its answer never arrives. */
    record AnswerLost() implements Failure {}
}
