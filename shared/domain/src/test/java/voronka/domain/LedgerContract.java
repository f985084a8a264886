package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.team.MemberId;

/** One command, one transaction. */
interface LedgerContract extends StoreScene {
    private Write promise(int number) {
        return new Write.OfFollowUp(Samples.promise("f" + number, null, Samples.FRIDAY));
    }

    private Marker marker(String key, String outcome) {
        return Samples.marker(key, outcome, clock().instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    default void changeIsWrittenWholeOrNotAtAll() {
        written(promise(1));
        Write first = new Write.OfDeal(Samples.open(Samples.DEAL, null));

        Committed committed = commit(null, first, promise(1), promise(2));

        assertThat(committed).isEqualTo(new Committed.Stale(promise(1)));
        assertThat(store().deals().deal(Samples.DEAL)).isEmpty();
        written(first, promise(2));
    }

    @Test
    default void thingIsWrittenOnlyOverTheVersionItWasReadWith() {
        Deal first = stored(Samples.open(Samples.DEAL, null));
        Deal second = stored(first);

        assertThat(first.facts().version()).isEqualTo(1);
        assertThat(second.facts().version()).isEqualTo(2);
        Write late = new Write.OfDeal(first);
        assertThat(commit(null, late)).isEqualTo(new Committed.Stale(late));
        assertThat(store().deals().deal(Samples.DEAL)).contains(second);
    }

    @Test
    default void thingWithoutVersionIsWrittenOnlyWhereNothingIs() {
        Deal deal = Samples.open(Samples.DEAL, null);
        stored(deal);

        assertThat(commit(null, new Write.OfDeal(deal)))
                .isEqualTo(new Committed.Stale(new Write.OfDeal(deal)));
    }

    @Test
    default void versionOfSomethingThatIsNotThereIsStale() {
        FollowUp never = Stored.followUp(Samples.promise("f1", Samples.ANNA, Samples.FRIDAY));

        assertThat(commit(null, new Write.OfFollowUp(never))).isInstanceOf(Committed.Stale.class);
        assertThat(commit(null, new Write.OfFollowUp(never), promise(2)))
                .isInstanceOf(Committed.Stale.class);
    }

    @Test
    default void sameCommandAgainGivesTheFirstOutcomeAndWritesNothing() {
        assertThat(commit(marker("k1", "первый"), promise(1))).isEqualTo(new Committed.Done());

        Committed again = commit(marker("k1", "второй"), promise(2));

        assertThat(again).isEqualTo(new Committed.Repeated("первый"));
        written(promise(2));
    }

    @Test
    default void repeatedCommandIsToldSoEvenWhenItsWritesAreStale() {
        commit(marker("k1", "первый"), promise(1));

        assertThat(commit(marker("k1", "второй"), promise(1)))
                .isEqualTo(new Committed.Repeated("первый"));
    }

    @Test
    default void staleCommandLeavesNoMarker() {
        written(promise(1));

        assertThat(commit(marker("k1", "a"), promise(1))).isInstanceOf(Committed.Stale.class);
        assertThat(store().ledger().remembers(marker("k1", ""), clock().instant())).isFalse();
        assertThat(commit(marker("k1", "b"), promise(2))).isEqualTo(new Committed.Done());
    }

    @Test
    default void expiredMarkerIsAsGoodAsNone() {
        Marker first = marker("k1", "первый");
        commit(first, promise(1));
        clock().moveTo(first.expires().minusMillis(1));
        assertThat(store().ledger().remembers(first, clock().instant())).isTrue();
        assertThat(commit(marker("k1", "второй"), promise(2)))
                .isInstanceOf(Committed.Repeated.class);

        clock().moveTo(first.expires());

        assertThat(store().ledger().remembers(first, clock().instant())).isFalse();
        assertThat(commit(marker("k1", "второй"), promise(2))).isEqualTo(new Committed.Done());
        assertThat(commit(marker("k1", "третий"), promise(3)))
                .isEqualTo(new Committed.Repeated("второй"));
    }

    @Test
    default void sameKeyInAnotherScopeIsAnotherCommand() {
        Marker one = marker("k1", "a");
        commit(one, promise(1));

        Marker other = new Marker("api accounting", one.key(), "b", one.expires());
        assertThat(store().ledger().remembers(other, clock().instant())).isFalse();
        assertThat(commit(other, promise(2))).isEqualTo(new Committed.Done());
    }

    @Test
    default void keysFromOutsideMayBeLongAndAlike() {
        String long1 = "ж".repeat(3000) + "1";
        String long2 = "ж".repeat(3000) + "2";

        assertThat(commit(marker(long1, "a"), promise(1))).isEqualTo(new Committed.Done());
        assertThat(commit(marker(long2, "b"), promise(2))).isEqualTo(new Committed.Done());
        assertThat(commit(marker(long1, "c"), promise(3))).isEqualTo(new Committed.Repeated("a"));
    }

    @Test
    default void lineOfTheLogIsNeverWrittenAgain() {
        Write line = new Write.OfEvent(Samples.events().getFirst());
        written(line);

        assertThat(commit(null, line)).isEqualTo(new Committed.Stale(line));
        assertThat(commit(null, line, promise(1))).isEqualTo(new Committed.Stale(line));
    }

    @Test
    default void nobodyJoinsTwice() {
        written(new Write.OfPerson(42, Samples.ANNA));
        Write again = new Write.OfPerson(42, new MemberId("other"));

        assertThat(commit(null, again)).isEqualTo(new Committed.Stale(again));
        written(new Write.OfPerson(43, Samples.BORIS));
    }

    @Test
    default void largestLegalChangeFits() {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfDeal(Samples.open(new DealId("ZZZZZZ"), Samples.ANNA)));
        for (int number = 1; writes.size() < Change.MOST_WRITES - 1; number++) {
            writes.add(
                    new Write.OfFollowUp(
                            Samples.promise("f" + number, Samples.ANNA, Samples.FRIDAY)
                                    .saying("щ".repeat(FollowUp.LONGEST_TEXT))));
        }
        Change change = new Change(writes, marker("k1", "все"), clock().instant());

        assertThat(store().ledger().commit(change)).isEqualTo(new Committed.Done());
        assertThat(store().ledger().commit(change)).isEqualTo(new Committed.Repeated("все"));
    }
}
