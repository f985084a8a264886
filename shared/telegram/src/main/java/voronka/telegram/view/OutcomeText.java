package voronka.telegram.view;

import voronka.domain.selling.DealOutcome;

/** What became of a command, in a few words for a toast: at most 200 characters. */
public final class OutcomeText {
    private OutcomeText() {}

    /** What is wrong and what would be right; what was done, if it was. */
    public static String of(DealOutcome outcome, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
