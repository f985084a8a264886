package voronka.domain.book;

/** What must hold before a stage may be left forwards. A gate is a list of these. */
public sealed interface Condition {
    /** That custom field is filled. */
    record Filled(String field) implements Condition {}

    /** That item of the stage's checklist is done. */
    record Ticked(String item) implements Condition {}

    /** A file was attached while the deal stood in the stage: a quote, an invoice, a contract. */
    record FileAttached() implements Condition {}

    /** The deal has a sum. */
    record AmountKnown() implements Condition {}

    /** There were at least that many touches with the client, in the deal's whole life. */
    record Touches(int least) implements Condition {
        public Touches {
            if (least < 1 || least > 100) {
                throw new IllegalArgumentException("1 to 100 touches, not " + least);
            }
        }
    }

    /** A head has agreed to it. */
    record Approved() implements Condition {}
}
