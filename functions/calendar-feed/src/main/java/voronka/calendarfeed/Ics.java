package voronka.calendarfeed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * A feed as RFC 5545 writes it. Times are instants in UTC, made anew at each reading from wall
 * clock and zone: so they follow the zones' rules, and no program has to know our zones.
 */
final class Ics {
    /** Grows when the same days are written otherwise than before. */
    static final String FORM = "1 ";

    /** The library counts UTF-16 units, the RFC 75 bytes; a unit takes three at most. */
    private static final int LONGEST_LINE = 75 / 3;

    /** How often a program may ask again. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private Ics() {}

    static String of(Feed feed, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Voronka//Calendar feed//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(feed.name()));
        calendar.add(new XProperty("X-WR-CALNAME", feed.name()));
        calendar.add(new XProperty("X-WR-TIMEZONE", feed.zone().getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN.toString()));
        feed.items().forEach(item -> calendar.add(event(item, now)));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false, LONGEST_LINE).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static VEvent event(Feed.Item item, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(item.uid()));
        event.add(new DtStamp(now));
        event.add(new Sequence(item.sequence()));
        switch (item.when()) {
            case Feed.Hours hours -> {
                event.add(new DtStart<>(hours.from()));
                event.add(new DtEnd<>(hours.from().plus(hours.lasts())));
                event.add(hours.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
            }
            case Feed.AllDay all -> {
                event.add(new DtStart<>(all.day()));
                event.add(new DtEnd<>(all.day().plusDays(1)));
                event.add(ImmutableTransp.TRANSPARENT);
            }
        }
        event.add(new Summary(item.summary()));
        event.add(new Description(item.description()));
        @Nullable URI link = item.link();
        if (link != null) {
            event.add(new Url(link));
        }
        return event;
    }
}
