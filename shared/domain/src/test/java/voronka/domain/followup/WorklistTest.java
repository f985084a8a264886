package voronka.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voronka.domain.Samples;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.time.Due;

class WorklistTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Samples.due("2026-11-27T12:00").instant();

    @Test
    void theMostUrgentComesFirst() {
        List<FollowUp> promises =
                List.of(
                        about("A22228", "2026-11-27T18:00"),
                        about("A22222", "2026-11-27T12:15"),
                        about("A22223", "2026-11-25T10:00"),
                        about("A22224", "2026-11-27T09:00"),
                        about("A22225", "2026-11-28T10:00"));
        List<OpenDeal> deals =
                Stream.of("A22228", "A22222", "A22223", "A22224", "A22225", "A22226")
                        .map(WorklistTest::deal)
                        .toList();
        assertThat(ranks(promises, deals, NOW))
                .containsExactly(
                        "A22223 OVERDUE",
                        "A22224 OVERDUE",
                        "A22222 DUE_NOW",
                        "A22228 TODAY",
                        "A22226 NO_STEP");
    }

    @Test
    void aClientSilentForAMonthIsToldThoughAStepIsPlanned() {
        List<FollowUp> promises = List.of(about("A22228", "2027-03-01T10:00"));
        List<OpenDeal> deals = List.of(deal("A22228"));
        Instant heard = Worklist.heard(deals.getFirst());
        assertThat(ranks(promises, deals, heard.plus(Worklist.SILENCE))).isEmpty();
        assertThat(ranks(promises, deals, heard.plus(Worklist.SILENCE).plusSeconds(1)))
                .containsExactly("A22228 SILENT");
    }

    @Test
    void clientsWhoAreToHearFromThemComeAfterPromisesAndAreNotSilentBesides() {
        List<FollowUp> promises =
                List.of(about("A22228", "2026-11-27T18:00"), about("A22222", "2027-03-01T10:00"));
        List<FollowUp> touches =
                List.of(
                        touch("A22222", "2026-11-25T10:00"),
                        touch("A22223", "2026-11-27T10:00"),
                        touch("A22224", "2026-11-28T10:00"),
                        touch("A22225", "2026-11-27T10:00").ownedBy(Samples.BORIS));
        List<OpenDeal> deals =
                List.of(deal("A22228"), deal("A22222"), deal("A22223"), deal("A22226"));
        Instant later = Instant.parse("2026-11-27T09:00:00Z");
        assertThat(ranks(new Workload(deals, promises, touches), later))
                .containsExactly("A22228 TODAY", "A22222 TOUCH", "A22223 TOUCH", "A22226 NO_STEP");
    }

    @Test
    void aFrozenDealsWakingAndOthersPromisesAreNotTheirs() {
        FollowUp mine = about("A22228", "2026-11-27T10:00");
        FollowUp wake =
                FollowUp.promised(
                        "w",
                        new DealId("A22222"),
                        Samples.ANNA,
                        FollowUp.Kind.WAKE,
                        "",
                        Samples.FRIDAY,
                        NOW);
        assertThat(ranks(List.of(mine.ownedBy(Samples.BORIS), wake), List.of(), NOW)).isEmpty();
    }

    @Test
    void todayEndsAtTheMembersOwnMidnight() {
        List<FollowUp> promises = List.of(about("A22228", "2026-11-28T00:30"));
        assertThat(ranks(promises, List.of(), NOW)).isEmpty();
        ZoneId london = ZoneId.of("Europe/London");
        assertThat(
                        Worklist.of(
                                        Samples.ANNA,
                                        new Workload(List.of(), promises, List.of()),
                                        NOW,
                                        london)
                                .items())
                .hasSize(1);
    }

    @Test
    void oldDealsNobodyHasLookedAtRot() {
        OpenDeal deal = deal("A22228");
        Instant later = Worklist.heard(deal).plus(Rotting.OLD).plus(Duration.ofDays(40));
        assertThat(Rotting.of(List.of(deal), List.of(), later)).containsExactly(deal);
        assertThat(Rotting.of(List.of(deal), List.of(), later.minus(Duration.ofDays(50))))
                .isEmpty();
        FollowUp fresh =
                FollowUp.promised(
                        "p",
                        deal.id(),
                        Samples.ANNA,
                        FollowUp.Kind.PROMISE,
                        "",
                        Samples.FRIDAY,
                        later.minus(Duration.ofDays(5)));
        assertThat(Rotting.of(List.of(deal), List.of(fresh), later)).isEmpty();
    }

    private static List<String> ranks(List<FollowUp> promises, List<OpenDeal> deals, Instant now) {
        return ranks(new Workload(deals, promises, List.of()), now);
    }

    private static List<String> ranks(Workload theirs, Instant now) {
        return Worklist.of(Samples.ANNA, theirs, now, MOSCOW).items().stream()
                .map(item -> item.deal().value() + " " + item.rank())
                .toList();
    }

    private static OpenDeal deal(String id) {
        return Samples.open(new DealId(id), Samples.ANNA);
    }

    private static FollowUp touch(String deal, String local) {
        return FollowUp.rhythm(
                "t-" + deal, new DealId(deal), Samples.ANNA, 30, Samples.due(local), NOW);
    }

    private static FollowUp about(String deal, String local) {
        Due due = Samples.due(local);
        return FollowUp.promised(
                "p-" + deal,
                new DealId(deal),
                Samples.ANNA,
                FollowUp.Kind.PROMISE,
                "",
                due,
                due.instant());
    }
}
