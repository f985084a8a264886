package voronka.domain.selling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Rhythm;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/**
 * Deals a touch to a day of whoever keeps the client, by what these days have already: one question
 * to the index, for the days that come into question alone. All of a day's touches are due at the
 * hour at which unanswered promises come back, so that they are part of the same agenda.
 */
final class DealingTouches {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final FollowUps followUps;

    DealingTouches(FollowUps followUps) {
        this.followUps = followUps;
    }

    /**
     * When it is due.
     *
     * @param keeper who keeps the client; null for nobody, whose days are empty
     * @param rhythm the id of the one that is dealt: it does not stand in its own way
     */
    Due on(Rhythm.Choice choice, @Nullable MemberId keeper, String rhythm, SalesBook book) {
        Map<LocalDate, Integer> load =
                keeper == null ? Map.of() : load(choice, keeper, rhythm, book.zone());
        return new Due(choice.dealt(load).atTime(MORNING), book.zone());
    }

    private Map<LocalDate, Integer> load(
            Rhythm.Choice choice, MemberId keeper, String except, ZoneId zone) {
        Instant from = choice.first().atStartOfDay(zone).toInstant();
        Instant upTo = choice.last().atTime(LocalTime.MAX).atZone(zone).toInstant();
        Map<LocalDate, Integer> load = new HashMap<>();
        for (FollowUp other : followUps.touchesOf(keeper, from, upTo)) {
            if (!other.id().equals(except)) {
                load.merge(day(other.due().instant(), zone), 1, Integer::sum);
            }
        }
        return load;
    }

    static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
