package voronka.telegram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import voronka.domain.funnel.Outlook;
import voronka.telegram.screen.Button;

/**
 * One change of a funnel, and what it gives.
 *
 * @param place of the stage, from 0; -1 for how many deals begin
 * @param percent by what it is multiplied, in percent; below 0 what a stage's share becomes
 */
record WhatIf(Outlook now, Outlook then, int place, int percent) {
    static final int WHOLE = 100;

    /** Empty where it is no change of that funnel's. */
    static Optional<WhatIf> of(Outlook now, int place, int percent) {
        if (place < Button.WhatIf.INPUT || place >= now.steps().size() || percent == 0) {
            return Optional.empty();
        }
        if (place == Button.WhatIf.INPUT) {
            return percent < 0
                    ? Optional.empty()
                    : Optional.of(new WhatIf(now, now.withInput(times(percent)), place, percent));
        }
        Outlook.Step step = now.steps().get(place);
        Outlook then =
                percent < 0
                        ? now.set(step.stage(), times(-percent))
                        : now.with(step.stage(), times(percent));
        return Optional.of(new WhatIf(now, then, place, percent));
    }

    /** How many deals begin, then each stage that loses any, one at a time. */
    static List<WhatIf> each(Outlook now, int percent) {
        List<WhatIf> each = new ArrayList<>();
        for (int place = Button.WhatIf.INPUT; place < now.steps().size(); place++) {
            if (place < 0 || now.steps().get(place).share() < 1) {
                of(now, place, percent).ifPresent(each::add);
            }
        }
        return each;
    }

    /** The stage that gives most; empty when none gives anything. */
    static Optional<WhatIf> best(List<WhatIf> each) {
        return each.stream()
                .filter(one -> one.place() >= 0 && one.moreWon() > 0)
                .max(Comparator.comparingDouble(WhatIf::moreWon));
    }

    static double times(int percent) {
        return (double) percent / WHOLE;
    }

    /** How many more deals are won. */
    double moreWon() {
        return then.won() - now.won();
    }

    /** What the stage's share was, from 0 to 1. */
    double before() {
        return now.steps().get(place).share();
    }

    /** What it is then. */
    double after() {
        return then.steps().get(place).share();
    }

    /** Whether more was asked for than there is. */
    boolean isCapped() {
        return place >= 0 && (percent < 0 ? -percent > WHOLE : before() * times(percent) > 1);
    }
}
