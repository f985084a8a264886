package voronka.local.simulation;

import static voronka.local.aws.Clients.ACCOUNT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.domain.ABook;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rest;
import voronka.domain.team.Role;
import voronka.local.clock.LocalClock;
import voronka.local.scheduler.SchedulerEmulator;

/** A company, its clock, and everything of the outside that its processes call. */
final class World implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final List<ZoneId> ZONES =
            List.of(ZONE, ZoneId.of("Asia/Yekaterinburg"), ZoneId.of("Europe/Berlin"), ZONE);
    private static final int PEOPLE = 20;
    private static final Rest.Quiet NIGHT = new Rest.Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0));
    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);
    private static final List<Duration> RETRIES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(2));

    final LocalClock clock;
    final Agenda agenda = new Agenda();
    final InMemoryStore store = new InMemoryStore();
    final Member director = member(0);
    final List<Member> members = new ArrayList<>();
    final Witness witness;
    final Processes processes;
    final Office office;
    final People people;
    final Stream stream;
    final TimerService timers;
    final SchedulerEmulator scheduler;
    final Map<String, Integer> fired = new HashMap<>();
    private final SplittableRandom chance;
    private final Rates rates;
    int lost;
    int ghosts;
    int swallowed;

    World(Instant start, long seed, Rates rates) {
        this.rates = rates;
        chance = new SplittableRandom(seed);
        clock = new LocalClock(Clock.fixed(start, ZoneOffset.UTC), ZONE);
        scheduler = new SchedulerEmulator(ACCOUNT, clock, this::invoke, (queue, body, why) -> {});
        timers = new TimerService(scheduler, chance.split(), rates);
        witness = new Witness(clock, store);
        stream = new Stream(clock, agenda, chance.split(), rates);
        processes = new Processes(chance.split(), rates, this::meanwhile, witness::died);
        Storage storage = new Storage(store, clock, witness, stream);
        storage.readBy(processes::life);
        people = new People(this, chance.split());
        EventBridgeSchedules.Target target =
                new EventBridgeSchedules.Target(
                        "default",
                        "arn:aws:lambda:eu-north-1:123456789012:function:reminder:live",
                        "arn:aws:iam::123456789012:role/scheduler",
                        "arn:aws:sqs:eu-north-1:123456789012:dead-letters");
        office =
                new Office(
                        processes,
                        store,
                        storage,
                        new Telegram(witness, processes::life, chance.split(), rates, people::read),
                        new EventBridgeSchedules(timers, target, clock),
                        clock,
                        new CountedIds());
        stream.readBy(this::read);
        found();
    }

    private void found() {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfBook(ABook.ofFourStages()));
        writes.add(new Write.OfMember(director));
        for (int i = 1; i <= PEOPLE; i++) {
            members.add(member(i));
            writes.add(new Write.OfMember(members.getLast()));
        }
        store.commit(new Change(writes, null, clock.instant()));
    }

    private static Member member(int number) {
        return new Member(
                        new MemberId("m" + number),
                        "m" + number,
                        number == 0 ? Role.DIRECTOR : Role.MANAGER,
                        Language.ENGLISH,
                        ZONES.get(number % ZONES.size()),
                        new Chat(number, number),
                        true,
                        0)
                .resting(number % 2 == 0 ? Rest.NONE : Rest.NONE.quiet(NIGHT));
    }

    /** Somebody is away for those days. */
    void away(Member who, LocalDate first, LocalDate last, Member deputy) {
        Member now = store.roster().byId(who.id()).orElseThrow();
        Rest.Leave leave = new Rest.Leave(first, last, deputy.id());
        store.commit(
                new Change(
                        List.of(new Write.OfMember(now.resting(now.rest().away(leave)))),
                        null,
                        clock.instant()));
    }

    private boolean read(List<Stream.Record> batch) {
        return processes.run(
                "stream",
                () -> {
                    for (Stream.Record record : batch) {
                        switch (record) {
                            case Stream.Promise(var before, var after) ->
                                    office.keeping.changed(before, after);
                            case Stream.News(var after) -> office.delivering.of(after);
                        }
                    }
                });
    }

    /** While somebody's call is on its way time passes, and what is due next happens. */
    private void meanwhile() {
        Instant next = agenda.next().orElse(Instant.MAX);
        if (next.isBefore(clock.instant().plus(LONGEST_CALL))) {
            clock.advanceTo(next);
            agenda.happens(clock.instant());
        }
    }

    void sweep() {
        processes.run("sweep", office.sweeping::sweep);
    }

    /** Lets the timers that are due fire, some of them not, some twice. */
    void fire() {
        double what = chance.nextDouble();
        if (what < rates.timer()) {
            scheduler.faults().loseNext(1);
            lost++;
        } else if (what < 2 * rates.timer()) {
            scheduler.faults().doubleNext(1);
        }
        scheduler.fireDue();
    }

    /** The scheduler's call is asynchronous: it is accepted, and begins within the minute. */
    private void invoke(String function, String payload) {
        fired.merge(payload, 1, Integer::sum);
        Timer timer = Timer.of(payload);
        ghosts += timers.wasDeleted(timer.name()) ? 1 : 0;
        if (chance.nextDouble() < rates.timer() / 3) {
            swallowed++;
            return;
        }
        agenda.at(clock.instant().plusMillis(chance.nextInt(30_000)), () -> attempt(timer, 0));
    }

    private void attempt(Timer timer, int tried) {
        boolean lived =
                processes.run(
                        "timer",
                        () ->
                                office.reminding.about(
                                        timer.deal(), timer.followUp(), timer.generation()));
        if (!lived && tried < RETRIES.size()) {
            agenda.at(clock.instant().plus(RETRIES.get(tried)), () -> attempt(timer, tried + 1));
        }
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
