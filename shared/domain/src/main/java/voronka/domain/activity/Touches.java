package voronka.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often we and a client have been in touch: calls, meetings, e-mails, messages, and each time
 * they asked. Calls that nobody answered count as tries.
 *
 * @param count how many, tries among them
 * @param last when we last heard of each other; null for never since the deal began. A try does not
 *     change it: a client who does not answer is silent
 */
public record Touches(int count, @Nullable Instant last) {
    /** None yet. */
    public static final Touches NONE = new Touches(0, null);

    /** With that activity of that time. */
    public Touches with(Activity activity, Instant at) {
        return switch (activity.contacting()) {
            case NOT -> this;
            case TRIED -> new Touches(count + 1, last);
            case REACHED -> heard(at);
        };
    }

    /** They heard of each other at that time. */
    public Touches heard(Instant at) {
        return new Touches(count + 1, last == null || at.isAfter(last) ? at : last);
    }
}
