package voronka.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import voronka.domain.Messenger.Reminder;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Marker;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.FreezingDeal;
import voronka.domain.selling.Given;
import voronka.domain.selling.HandingDeal;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.LosingDeal;
import voronka.domain.selling.Order;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.selling.TakingDeal;
import voronka.domain.selling.WinningDeal;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.time.Delay;
import voronka.domain.time.Due;

/** Whoever sells: they promise, answer their reminders, close, freeze and hand over deals. */
final class People {
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final List<Delay> DELAYS = List.of(Delay.values());

    private final World world;
    private final SplittableRandom chance;
    private final List<DealId> deals = new ArrayList<>();
    private int begun;
    private int commands;

    People(World world, SplittableRandom chance) {
        this.world = world;
        this.chance = chance;
    }

    int begun() {
        return begun;
    }

    /** A client asks, and moments later somebody takes the deal. */
    void begin() {
        Member taker = oneOf(world.members);
        Contact contact =
                new Contact("", "Client", null, "+7927%07d".formatted(++begun), null, null);
        Enquiry enquiry =
                new Enquiry(
                        "site",
                        new Actor.Visitor("site"),
                        Map.of(),
                        contact,
                        "Deal",
                        null,
                        "site",
                        null,
                        null,
                        null);
        command(
                marker -> {
                    CapturingLead.Result result = world.office.capturing.from(enquiry, marker);
                    if (result instanceof CapturingLead.Captured captured) {
                        deals.add(captured.deal());
                        in(chance.nextInt(90), () -> take(captured.deal(), taker));
                    }
                });
    }

    private void take(DealId deal, Member member) {
        command(m -> new TakingDeal(world.office.desk).by(member, order(deal, m)));
    }

    /** Somebody promises something about one of their deals. */
    void promise() {
        DealId deal = aDealToPromiseAbout();
        Due due = oneOf(DELAYS).from(world.clock.instant(), zone());
        command(m -> new PromisingFollowUp(world.office.desk).at(due, "call", order(deal, m)));
    }

    private DealId aDealToPromiseAbout() {
        DealId deal = oneOf(deals);
        for (int tried = 0; tried < 20; tried++) {
            DealFile file = world.store.file(deal).orElseThrow();
            if (file.deal() instanceof OpenDeal && file.open().size() < FollowUp.MOST_OPEN - 2) {
                return deal;
            }
            deal = oneOf(deals);
        }
        return deal;
    }

    /** One of the deals is won, lost, put to sleep or given to somebody else. */
    void decide() {
        DealId deal = oneOf(deals);
        Deal now = world.store.deal(deal).orElseThrow();
        int what = chance.nextInt(100);
        if (!(now instanceof OpenDeal)) {
            return;
        }
        if (what < 25) {
            deals.remove(deal);
            command(m -> new WinningDeal(world.office.desk).with(Given.NOTHING, order(deal, m)));
        } else if (what < 55) {
            deals.remove(deal);
            Due back = what < 40 ? later(Delay.THREE_MONTHS) : null;
            command(
                    m ->
                            new LosingDeal(world.office.desk)
                                    .because("price", null, back, order(deal, m)));
        } else if (what < 75) {
            Due until = later(oneOf(List.of(Delay.WEEK, Delay.MONTH, Delay.THREE_MONTHS)));
            command(
                    m ->
                            new FreezingDeal(world.office.desk)
                                    .until(until, "no-money", order(deal, m)));
        } else {
            Member to = oneOf(world.members);
            command(
                    m ->
                            new HandingDeal(world.office.desk, world.office.team)
                                    .to(to.id(), order(deal, m)));
        }
    }

    /** Reads a reminder and answers most of what it says, some time later. */
    void read(Member reader, List<Reminder> reminders) {
        for (Reminder one : reminders) {
            FollowUp promise = one.followUp();
            int what = chance.nextInt(100);
            in(1 + chance.nextInt(240), () -> answer(promise, what));
        }
    }

    private void answer(FollowUp promise, int what) {
        KeepingPromise keeping = new KeepingPromise(world.office.desk);
        if (what < 65) {
            command(m -> keeping.done(promise.id(), order(promise.deal(), m)));
        } else if (what < 85) {
            Due later = oneOf(DELAYS).from(world.clock.instant(), zone());
            command(m -> keeping.putOff(promise.id(), later, order(promise.deal(), m)));
        }
    }

    /** Somebody's next fortnight is a leave, for which a colleague stands in. */
    void leave(LocalDate first) {
        Member member = oneOf(world.members);
        Member deputy = oneOf(world.members);
        if (!deputy.equals(member)) {
            world.away(member, first, first.plusDays(13), deputy);
        }
    }

    /** A command comes again until it was carried out, as the messenger sends it again. */
    private void command(Consumer<Marker> what) {
        String key = "command " + ++commands;
        Instant expires = world.clock.instant().plus(Marker.LONG);
        carryOut(() -> what.accept(new Marker("update", key, "", expires)));
    }

    private void carryOut(Runnable what) {
        if (!world.processes.run("command", what)) {
            world.agenda.at(world.clock.instant().plus(AGAIN), () -> carryOut(what));
        }
    }

    private Order order(DealId deal, Marker marker) {
        return Order.of(
                world.director, world.store.roster(), deal, null, marker, world.clock.instant());
    }

    private void in(int minutes, Runnable what) {
        world.agenda.at(
                world.clock
                        .instant()
                        .plus(Duration.ofMinutes(minutes).plusSeconds(chance.nextInt(60))),
                what);
    }

    private Due later(Delay delay) {
        return delay.from(world.clock.instant(), zone());
    }

    private ZoneId zone() {
        return oneOf(world.members).zone();
    }

    private <T> T oneOf(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }

    /** A moment of somebody's working day. */
    Instant workingMoment(LocalDate day) {
        LocalTime time =
                LocalTime.of(9 + chance.nextInt(10), chance.nextInt(60), chance.nextInt(60));
        return day.atTime(time).atZone(World.ZONE).toInstant();
    }
}
