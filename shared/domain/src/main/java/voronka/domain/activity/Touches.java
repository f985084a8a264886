package voronka.domain.activity;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often we and a client have been in touch: calls, meetings, e-mails, messages, and each time
 * they asked. Calls that nobody answered count as tries.
 *
 * @param count how many, tries among them
 * @param last when we last heard of each other; null for never since the deal began. A try does not
 *     change it: a client who does not answer is silent
 * @param latest what to know before the next talk: the last touch or the last words; null for none
 * @param objections what the client said against it, each once
 */
public record Touches(
        int count, @Nullable Instant last, @Nullable Latest latest, Set<Heard> objections) {
    /** None yet. */
    public static final Touches NONE = new Touches(0, null, null);

    public Touches {
        objections = Set.copyOf(objections);
    }

    /** Of a client who said nothing against it. */
    public Touches(int count, @Nullable Instant last, @Nullable Latest latest) {
        this(count, last, latest, Set.of());
    }

    /**
     * The last that happened.
     *
     * @param activity without what was enclosed, its words shortened
     */
    public record Latest(Instant at, Activity activity) {
        /** As many characters of its words are kept with the deal; all of them are in the log. */
        public static final int LONGEST = 300;

        /** Of an activity, unless it is a wish, or nothing that could be told. */
        static @Nullable Latest of(Activity activity, Instant at, @Nullable Latest before) {
            boolean touch = activity.contacting() != Activity.Contacting.NOT;
            boolean tells = touch || !activity.said().text().isBlank();
            if (activity instanceof Activity.Wish || !tells) {
                return before;
            }
            String words = activity.said().text();
            int end = Math.min(words.length(), LONGEST);
            return new Latest(at, activity.saying(Said.of(words.substring(0, whole(words, end)))));
        }

        /** No character is cut in half. */
        private static int whole(String words, int end) {
            return end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))
                    ? end - 1
                    : end;
        }
    }

    /** With that activity of that time. */
    public Touches with(Activity activity, Instant at) {
        @Nullable Latest newest = Latest.of(activity, at, latest);
        return switch (activity.contacting()) {
            case NOT -> new Touches(count, last, newest, with(activity));
            case TRIED -> new Touches(count + 1, last, newest, objections);
            case REACHED -> new Touches(count + 1, later(at), newest, objections);
        };
    }

    private Set<Heard> with(Activity activity) {
        if (!(activity instanceof Activity.Objected objected)) {
            return objections;
        }
        Set<Heard> more = new LinkedHashSet<>(objections);
        more.add(objected.heard());
        return more;
    }

    /** They heard of each other at that time. */
    public Touches heard(Instant at) {
        return new Touches(count + 1, later(at), latest, objections);
    }

    private Instant later(Instant at) {
        return last == null || at.isAfter(last) ? at : last;
    }
}
