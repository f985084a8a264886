package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import voronka.domain.activity.Activity;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Write;
import voronka.domain.team.Actor;
import voronka.domain.time.Moment;

/** Many at the same time: nothing is lost, nothing is done twice. */
interface RacingContract extends StoreScene {
    @Test
    default void sixteenWritersLoseNoUpdate() throws InterruptedException {
        int racers = 16;
        int times = 4;
        OpenDeal first = Samples.open(Samples.DEAL, Samples.ANNA);
        DealFacts facts = first.facts();
        written(new Write.OfDeal(first));

        Race.of(
                racers,
                racer -> {
                    for (int time = 0; time < times; time++) {
                        note("записка %d от %d".formatted(time, racer));
                    }
                });

        Deal last = store().deals().deal(Samples.DEAL).orElseThrow();
        assertThat(last.facts().version()).isEqualTo(1 + racers * times);
        assertThat(last.facts().events()).isEqualTo(facts.events() + racers * times);
        List<DealEvent> log = store().deals().log(Samples.DEAL);
        assertThat(log).extracting(DealEvent::what).doesNotHaveDuplicates();
        assertThat(log)
                .extracting(DealEvent::number)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(
                                        facts.events() + 1, facts.events() + racers * times)
                                .boxed()
                                .toList());
    }

    /** Reads, decides and writes until it is the first. */
    private void note(String text) {
        Committed committed;
        do {
            Deal deal = store().deals().deal(Samples.DEAL).orElseThrow();
            Moment when = Moment.now(clock(), clock().getZone());
            Step<Deal> step =
                    Step.noted(
                            deal,
                            new Actor.Process(),
                            when,
                            new DealEvent.Happened(Activity.note(text)));
            committed =
                    store().ledger()
                            .commit(
                                    new Change(
                                            List.of(
                                                    new Write.OfDeal(step.deal()),
                                                    new Write.OfEvent(step.event())),
                                            null,
                                            when.at()));
        } while (!(committed instanceof Committed.Done));
    }

    @Test
    default void oneOfManySameCommandsIsCarriedOut() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger repeated = new AtomicInteger();

        Race.of(
                8,
                racer -> {
                    Write promise =
                            new Write.OfFollowUp(
                                    Samples.promise("f" + racer, Samples.ANNA, Samples.FRIDAY));
                    Committed committed =
                            commit(
                                    Samples.marker(
                                            "k1",
                                            "один",
                                            clock().instant().plus(Duration.ofDays(1))),
                                    promise);
                    switch (committed) {
                        case Committed.Done d -> done.incrementAndGet();
                        case Committed.Repeated(String outcome) -> {
                            assertThat(outcome).isEqualTo("один");
                            repeated.incrementAndGet();
                        }
                        case Committed.Stale stale ->
                                throw new AssertionError("nothing here is stale");
                    }
                });

        assertThat(done).hasValue(1);
        assertThat(repeated).hasValue(7);
        assertThat(store().followUps().openOf(Samples.ANNA, Samples.FRIDAY.instant())).hasSize(1);
    }
}
