package voronka.local.page;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code GET /local/journal}: holds its answer until there is news or the asker's patience ends.
 */
final class JournalRoute implements Route {

    private static final long LONGEST_WAIT_SECONDS = 25;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /**
     * A page that comes late is told the newest only: more than it shows, less than it chokes on.
     */
    private static final int MOST_ENTRIES = 500;

    private final Journal journal;
    private final Supplier<ZoneId> zone;

    JournalRoute(Journal journal, Supplier<ZoneId> zone) {
        this.journal = journal;
        this.zone = zone;
    }

    @Override
    public Answer answer(Request request) throws Request.BadRequest, InterruptedException {
        if (!request.is("GET", "/local/journal")) {
            return Route.unknown(request);
        }
        long after = request.number("after", 0);
        long wait = Math.clamp(request.number("wait", 0), 0, LONGEST_WAIT_SECONDS);
        return Answer.ok(json(after, awaitNews(after, Duration.ofSeconds(wait))));
    }

    private List<Journal.Entry> awaitNews(long after, Duration atMost) throws InterruptedException {
        long looks = atMost.dividedBy(BETWEEN_LOOKS);
        List<Journal.Entry> news = journal.since(after);
        while (news.isEmpty() && looks-- > 0) {
            Thread.sleep(BETWEEN_LOOKS);
            news = journal.since(after);
        }
        return news;
    }

    private ObjectNode json(long after, List<Journal.Entry> news) {
        List<Journal.Entry> told =
                news.subList(Math.max(0, news.size() - MOST_ENTRIES), news.size());
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("number", told.isEmpty() ? after : told.getLast().number());
        ArrayNode entries = json.putArray("entries");
        for (Journal.Entry entry : told) {
            entries.add(json(entry));
        }
        return json;
    }

    private ObjectNode json(Journal.Entry entry) {
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("number", entry.number());
        json.put(
                "at",
                OffsetDateTime.ofInstant(entry.at(), zone.get()).format(ISO_OFFSET_DATE_TIME));
        json.put("function", entry.function());
        json.put("trigger", entry.trigger());
        json.put("outcome", entry.outcome());
        json.put("millis", entry.millis());
        ArrayNode lines = json.putArray("lines");
        entry.lines().forEach(lines::add);
        return json;
    }
}
