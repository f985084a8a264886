package voronka.domain.funnel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Standing.State;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;

/**
 * The lives of deals as the log of a window of days tells them: what was alive at the end of any of
 * these days, and how each stay in a stage ended.
 */
final class Lifelines {
    private final Days window;
    private final ZoneId zone;
    private final Map<DealId, List<DealEvent>> events = new HashMap<>();
    private final List<Live> untouched = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Win> wins = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();

    /**
     * @param log the window's events of one pipeline
     * @param openNow the pipeline's open deals
     */
    Lifelines(Days window, List<DealEvent> log, List<OpenDeal> openNow, ZoneId zone) {
        this.window = window;
        this.zone = zone;
        log.forEach(
                event -> events.computeIfAbsent(event.deal(), d -> new ArrayList<>()).add(event));
        events.values().forEach(life -> life.sort(Comparator.comparing(DealEvent::number)));
        Set<DealId> touched = new HashSet<>(events.keySet());
        openNow.stream()
                .filter(deal -> !touched.contains(deal.id()))
                .forEach(
                        deal ->
                                untouched.add(
                                        new Live(
                                                deal.stage(),
                                                day(deal.enteredAt()),
                                                deal.facts().amount(),
                                                deal.owner())));
        log.forEach(this::happened);
    }

    /** Alive at the end of a day: where, since when, for how much, in whose hands. */
    record Live(
            StageKey stage, LocalDate entered, @Nullable Money amount, @Nullable MemberId owner) {}

    /**
     * A stay in a stage that ended.
     *
     * @param to the stage it went to; null when it was won, or lost or frozen
     */
    record Stay(
            StageKey stage,
            LocalDate entered,
            LocalDate ended,
            @Nullable StageKey to,
            boolean won,
            @Nullable MemberId owner) {
        boolean goesOn() {
            return won || to != null;
        }
    }

    /** A deal that was won. */
    record Win(LocalDate day, Money amount, @Nullable MemberId owner) {}

    /** A deal that began. */
    record Begun(LocalDate day, @Nullable MemberId owner) {}

    private void happened(DealEvent event) {
        Standing before = event.before();
        @Nullable MemberId owner = event.after().owner();
        if (event.what() instanceof DealEvent.Created) {
            begun.add(new Begun(event.day(), owner));
        }
        if (event.what() instanceof DealEvent.Won sold) {
            wins.add(new Win(event.day(), sold.to(), owner));
        }
        if (before == null || before.state() != State.OPEN) {
            return;
        }
        @Nullable StageKey to = event.what() instanceof DealEvent.Moved moved ? moved.to() : null;
        boolean won = event.what() instanceof DealEvent.Won;
        boolean ends =
                to != null
                        || won
                        || event.what() instanceof DealEvent.Lost
                        || event.what() instanceof DealEvent.Frozen;
        if (ends) {
            LocalDate entered = day(event.enteredAt());
            stays.add(new Stay(before.stage(), entered, event.day(), to, won, owner));
        }
    }

    /** Whatever was alive at the end of that day, which is in the window. */
    List<Live> alive(LocalDate day) {
        List<Live> alive = new ArrayList<>();
        for (Live live : untouched) {
            if (!live.entered().isAfter(day)) {
                alive.add(live);
            }
        }
        for (List<DealEvent> life : events.values()) {
            @Nullable Live live = alive(life, day);
            if (live != null) {
                alive.add(live);
            }
        }
        return alive;
    }

    private @Nullable Live alive(List<DealEvent> life, LocalDate day) {
        @Nullable DealEvent last = null;
        for (DealEvent event : life) {
            if (!event.day().isAfter(day)) {
                last = event;
            }
        }
        if (last == null) {
            DealEvent first = life.getFirst();
            return live(first.before(), day(first.enteredAt()));
        }
        boolean entering =
                !(last.what() instanceof DealEvent.OwnerChanged)
                        && !(last.what() instanceof DealEvent.Priced);
        return live(last.after(), entering ? last.day() : day(last.enteredAt()));
    }

    private static @Nullable Live live(@Nullable Standing at, LocalDate entered) {
        return at == null || at.state() != State.OPEN
                ? null
                : new Live(at.stage(), entered, at.amount(), at.owner());
    }

    Days window() {
        return window;
    }

    List<Stay> stays() {
        return stays;
    }

    List<Win> wins() {
        return wins;
    }

    List<Begun> begun() {
        return begun;
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
