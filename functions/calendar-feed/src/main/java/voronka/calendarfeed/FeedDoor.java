package voronka.calendarfeed;

import java.time.Clock;
import java.util.Map;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.HttpResponse;
import voronka.aws.lambda.Log;
import voronka.domain.calendar.ReadingCalendar;
import voronka.domain.staffing.IssuingKey;

/**
 * Verify, read, tell. A link that opens nothing is not found, whatever the reason; days that have
 * not changed since the program last asked are not told again.
 */
final class FeedDoor {
    /** Some programs take an address for a calendar only when it ends so. */
    private static final String ENDING = ".ics";

    private final ReadingCalendar reading;
    private final Clock clock;

    FeedDoor(ReadingCalendar reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    HttpResponse answer(HttpRequest request, Log log) {
        String member = request.path().getOrDefault("member", "");
        String key = request.path().getOrDefault("key", "");
        String bare = key.endsWith(ENDING) ? key.substring(0, key.length() - ENDING.length()) : key;
        return switch (reading.of(member, bare)) {
            case ReadingCalendar.NoSuchLink none -> {
                log.info("no such calendar");
                yield HttpResponse.empty(404);
            }
            case ReadingCalendar.Shown shown -> told(new Telling(shown).feed(), request, log);
        };
    }

    private HttpResponse told(Feed feed, HttpRequest request, Log log) {
        String tag = "\"" + IssuingKey.hash(Ics.FORM + feed) + "\"";
        boolean known =
                request.header("if-none-match").filter(asked -> asked.contains(tag)).isPresent();
        log.info("calendar", "entries", feed.items().size(), "known", known);
        return known
                ? new HttpResponse(304, headers(tag), "")
                : new HttpResponse(200, headers(tag), Ics.of(feed, clock.instant()));
    }

    private static Map<String, String> headers(String tag) {
        return Map.of(
                "content-type",
                "text/calendar; charset=utf-8",
                "content-disposition",
                "inline; filename=\"voronka.ics\"",
                "cache-control",
                "private, no-cache",
                "etag",
                tag);
    }
}
