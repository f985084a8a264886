package voronka.calendarfeed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Touches;
import voronka.domain.calendar.Entry;
import voronka.domain.calendar.ReadingCalendar;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.Language;

/**
 * Tells somebody's days in their language. What goes out here is kept by somebody else's servers,
 * so it names clients and deals and tells the last words, but no sum and no way to reach a client.
 */
final class Telling {
    /** So long is a meeting of which nobody has said how long. */
    private static final Duration MEETING = Duration.ofHours(1);

    /** So long is everything else: enough to be seen and to be tapped. */
    private static final Duration PROMISE = Duration.ofMinutes(15);

    private static final int LONGEST_PROMISE = 120;
    private static final int LONGEST_NAME = 80;

    private final ReadingCalendar.Shown shown;
    private final Language language;
    private final ResourceBundle words;

    Telling(ReadingCalendar.Shown shown) {
        this.shown = shown;
        this.language = shown.member().language();
        this.words = words(language);
    }

    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                "voronka.calendarfeed.feed",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Feed feed() {
        return new Feed(
                say("name", PlainText.line(shown.member().name(), LONGEST_NAME)),
                shown.member().zone(),
                shown.entries().stream().map(this::item).toList());
    }

    private Feed.Item item(Entry entry) {
        return switch (entry) {
            case Entry.Promised promised -> promised(promised);
            case Entry.Deadline deadline -> deadline(deadline);
        };
    }

    private Feed.Item promised(Entry.Promised entry) {
        FollowUp promise = entry.promise();
        boolean meeting = promise.kind() == FollowUp.Kind.MEETING;
        String what = PlainText.line(what(promise), LONGEST_PROMISE);
        List<String> more = new ArrayList<>();
        if (what.endsWith(PlainText.CUT)) {
            more.add(PlainText.lines(promise.text()));
        }
        more.add(say("stage", stage(entry)));
        return item(
                entry,
                promise.generation() - 1,
                new Feed.Hours(entry.at(), meeting ? MEETING : PROMISE, meeting),
                what,
                more);
    }

    private Feed.Item deadline(Entry.Deadline entry) {
        return item(
                entry,
                0,
                new Feed.AllDay(entry.at().atZone(shown.member().zone()).toLocalDate()),
                say("deadline", stage(entry)),
                List.of(say("by", at(entry.at(), "HH:mm"))));
    }

    private Feed.Item item(
            Entry entry, int sequence, Feed.When when, String what, List<String> first) {
        List<String> lines = new ArrayList<>(first);
        Deal deal = entry.deal();
        lastWords(deal, lines);
        @Nullable String link =
                shown.bot() == null
                        ? null
                        : "https://t.me/%s?start=%s".formatted(shown.bot(), deal.id());
        if (link != null) {
            lines.add(say("card", link));
        }
        return new Feed.Item(
                entry.id() + "@voronka",
                sequence,
                when,
                // What was promised may have a colon of its own: "Meeting: at their office".
                what + (what.contains(":") ? " — " : ": ") + about(deal),
                String.join("\n", lines),
                link == null ? null : URI.create(link));
    }

    /** In the person's words, or in ours where the kind says it all. */
    private String what(FollowUp promise) {
        String said = promise.text().strip();
        if (said.isEmpty()) {
            return words.getString("what." + promise.kind().name().toLowerCase(Locale.ROOT));
        }
        int first = said.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + said.substring(Character.charCount(first));
    }

    private static String about(Deal deal) {
        Contact contact = deal.facts().contact();
        @Nullable String name = contact.company() != null ? contact.company() : contact.name();
        String title = PlainText.line(deal.facts().title(), LONGEST_NAME);
        String client = name == null ? "" : PlainText.line(name, LONGEST_NAME);
        return client.isEmpty() || title.contains(client) ? title : client + ", " + title;
    }

    private String stage(Entry entry) {
        return entry.book()
                .pipeline(entry.deal().facts().pipeline())
                .flatMap(pipeline -> pipeline.stage(entry.deal().standing().stage()))
                .map(stage -> PlainText.line(stage.name().in(language), LONGEST_NAME))
                .orElseGet(() -> entry.deal().standing().stage().value());
    }

    private void lastWords(Deal deal, List<String> lines) {
        Touches.@Nullable Latest latest = deal.facts().touches().latest();
        if (latest != null && !latest.activity().said().text().isBlank()) {
            lines.add(
                    say(
                            "last",
                            at(latest.at(), "d MMMM"),
                            PlainText.lines(latest.activity().said().text())));
        }
    }

    private String at(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .format(moment.atZone(shown.member().zone()));
    }

    private String say(String key, Object... values) {
        return words.getString(key).formatted(values);
    }
}
