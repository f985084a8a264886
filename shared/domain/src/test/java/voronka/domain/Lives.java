package voronka.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Touches;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.deal.WonDeal;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.time.Moment;

/** Whole lives of deals, the same for the same seed: their logs as the domain writes them. */
public final class Lives {
    public static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-23");

    private static final Actor BY = new Actor.Process();
    private static final List<MemberId> OWNERS = List.of(Samples.ANNA, Samples.BORIS);
    private static final List<String> SOURCES = List.of("landing", "авито", "ад#хэш");

    private final Random random;
    private final int seed;
    private final Pipeline pipeline = ABook.ofFourStages().firstPipeline();

    public Lives(int seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** The logs of so many deals, one after the other. */
    public List<DealEvent> of(int deals) {
        List<DealEvent> events = new ArrayList<>();
        for (int number = 0; number < deals; number++) {
            life(number, events);
        }
        return events;
    }

    private void life(int number, List<DealEvent> events) {
        int day = random.nextInt(7);
        Step<? extends Deal> step =
                OpenDeal.open(facts(number, when(day)), pipeline, BY, when(day));
        events.add(step.event());
        for (int steps = random.nextInt(8); steps > 0; steps--) {
            day += random.nextInt(2);
            step = next(step.deal(), when(day));
            events.add(step.event());
        }
    }

    private DealFacts facts(int number, Moment when) {
        return new DealFacts(
                new DealId(id(number)),
                "Остекление",
                random.nextBoolean() ? null : Samples.roubles(1000 + random.nextInt(1000)),
                random.nextBoolean() ? null : OWNERS.get(random.nextInt(2)),
                pipeline.key(),
                1,
                Samples.bareContact(),
                new Origin(
                        SOURCES.get(random.nextInt(SOURCES.size())),
                        Origin.BY_FORM,
                        random.nextBoolean() ? null : "окна"),
                when.at(),
                when.day(),
                pipeline.first().key(),
                null,
                Touches.NONE,
                Progress.begun(),
                0,
                1,
                0);
    }

    private String id(int number) {
        String alphabet = DealId.ALPHABET;
        int base = alphabet.length();
        return "CCC"
                + alphabet.charAt(seed % base)
                + alphabet.charAt(number / base % base)
                + alphabet.charAt(number % base);
    }

    private Step<? extends Deal> next(Deal deal, Moment when) {
        return switch (deal) {
            case OpenDeal open -> next(open, when);
            case FrozenDeal frozen -> frozen.woken(BY, when);
            case LostDeal lost -> lost.reopened(BY, when);
            case WonDeal won ->
                    Step.noted(won, BY, when, new DealEvent.Happened(Activity.note("спасибо")));
        };
    }

    private Step<? extends Deal> next(OpenDeal open, Moment when) {
        List<Stage> stages = pipeline.stages();
        Stage stage = stages.get(random.nextInt(stages.size()));
        return switch (random.nextInt(8)) {
            case 0 -> open.won(Samples.roubles(5000), pipeline, BY, when);
            case 1 -> open.lost("price", null, BY, when);
            case 2 -> open.frozen("no-money", Samples.FRIDAY, BY, when);
            case 3 -> open.priced(Samples.roubles(1 + random.nextInt(9000)), BY, when);
            case 4 -> open.takenBy(OWNERS.get(random.nextInt(2)), BY, when);
            default -> open.movedTo(stage, pipeline, BY, when);
        };
    }

    private static Moment when(int day) {
        Instant at = Instant.parse("2026-11-23T07:00:00Z").plus(Duration.ofDays(day));
        return new Moment(at, FIRST_DAY.plusDays(day));
    }
}
