package voronka.local.cost;

import java.util.List;

/**
 * What people do in a month: assumptions, said on the page. Everything is for one deal, or for a
 * person's day, or for the company.
 */
final class Work {
    static final double DAYS = 30.4;
    static final int WORKING_DAYS = 22;
    static final int LISTS_A_DAY = 10;

    /** Pictures that a director looks at in a working day, and what drawing one takes. */
    static final int PICTURES_A_DAY = 5;

    static final double PICTURE_MS = 3000;

    /** How often somebody's calendar program asks in a day; some never do, few each hour. */
    static final int CALENDARS_A_DAY = 8;

    /** How long the table has been filled when the month is counted. */
    static final int MONTHS_KEPT = 12;

    /** How many people a new lead is told to, at most. */
    static final int TOLD = 10;

    static final double SWEEPS = DAYS * 24 * 12;

    /** How often the bot looks whether a report is due. */
    static final double ROUNDS = DAYS * 24 * 12;

    /** How often the sweep looks at a promise in its last hour. */
    static final int LOOKS = 12;

    /** For the log of a deal with ten events, read twice each night. */
    static final double READS_A_NIGHT = 4;

    static final double KB_A_DEAL = 20;
    static final double LOG_KB_A_CALL = 0.8;

    /**
     * Something that is done about a deal.
     *
     * @param measured its name in docs/table-design.md
     * @param times how often for one deal
     * @param taps whether somebody taps or writes for it
     * @param counted whether the funnel changes by it
     * @param stirs whether it changes promises or notices, so that the reminder is called
     */
    record Step(String measured, double times, boolean taps, boolean counted, boolean stirs) {}

    static final List<Step> OF_A_DEAL =
            List.of(
                    new Step("a stranger's lead with phone and e-mail", 1, false, true, true),
                    new Step("Take", 1, true, true, true),
                    new Step("move to the next stage", 5, true, true, true),
                    new Step("a note", 6, true, false, false),
                    new Step("a promise", 5, true, false, true),
                    new Step("a reminder", 5, false, false, true),
                    new Step("a promise is kept", 5, true, false, true),
                    new Step("a card", 12, true, false, false),
                    new Step("Won, with a promise open", 1, true, true, true));

    /** How often another system moves a deal, for one deal: about every third is paid. */
    static final double TRANSITIONS = 0.3;

    /** What a call takes in milliseconds, with 1 GB. Nobody has measured that on AWS yet. */
    static final double BOT_MS = 120;

    static final double DOOR_MS = 60;
    static final double READER_MS = 100;
    static final double SWEEP_MS = 200;
    static final double ROUND_MS = 40;

    /** What a start takes, and how many calls meet one: the more calls, the fewer. */
    static final double START_MS = 1000;

    static double startShare(int managers) {
        return managers < 10 ? 0.30 : managers < 100 ? 0.15 : managers < 1000 ? 0.04 : 0.01;
    }

    /** One for ten managers. */
    static int directors(int managers) {
        return Math.ceilDiv(managers, 10);
    }

    static int people(int managers) {
        return managers + directors(managers);
    }

    private Work() {}
}
