package voronka.calendarfeed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's days in their own words, as they go into a calendar.
 *
 * @param name what the calendar is called
 * @param zone where its person lives
 */
record Feed(String name, ZoneId zone, List<Item> items) {
    Feed {
        items = List.copyOf(items);
    }

    /**
     * One thing in it.
     *
     * @param uid the same as long as it is the same thing, at whatever time
     * @param sequence grows when its time changes
     * @param link opens the deal in the chat; null when nobody knows what the bot is called
     */
    record Item(
            String uid,
            int sequence,
            When when,
            String summary,
            String description,
            @Nullable URI link) {}

    /** When it is. */
    sealed interface When {}

    /**
     * From then on for so long.
     *
     * @param busy whether its person can do nothing else meanwhile
     */
    record Hours(Instant from, Duration lasts, boolean busy) implements When {}

    /** On that day. */
    record AllDay(LocalDate day) implements When {}
}
