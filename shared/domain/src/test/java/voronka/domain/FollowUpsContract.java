package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.Deal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Undelivered;
import voronka.domain.followup.Workload;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.time.Due;

/** Promises with their deal, by owner, and by what is still to be delivered. */
interface FollowUpsContract extends StoreScene {
    private FollowUp keep(FollowUp followUp) {
        written(followUp);
        return Stored.followUp(followUp);
    }

    @Test
    default void dealWithoutPromisesHasAnEmptyFile() {
        Deal deal = stored(Samples.open(Samples.DEAL, null));
        written(new Write.OfEvent(Samples.events().getFirst()));
        written(new Write.OfLead(Samples.lead("a", Samples.AT)));
        written(new Write.OfNotice(Samples.notice("n", Samples.AT)));

        assertThat(store().followUps().file(Samples.DEAL)).contains(new DealFile(deal, List.of()));
    }

    @Test
    default void ownersPromisesAreListedByTheirInstant() {
        Due tenInMoscow = Samples.due("2026-11-27T10:00");
        Due tenInLondon =
                new Due(LocalDateTime.parse("2026-11-27T10:00"), ZoneId.of("Europe/London"));
        FollowUp later = keep(Samples.promise("a", Samples.ANNA, tenInLondon));
        FollowUp earlier = keep(Samples.promise("b", Samples.ANNA, tenInMoscow));
        keep(Samples.promise("c", Samples.BORIS, tenInMoscow));
        keep(Samples.promise("d", null, tenInMoscow));
        FollowUp farAway =
                keep(Samples.promise("e", Samples.ANNA, Samples.due("2036-11-27T10:00")));

        assertThat(store().followUps().openOf(Samples.ANNA, farAway.due().instant()))
                .containsExactly(earlier, later, farAway);
        assertThat(store().followUps().openOf(Samples.ANNA, later.due().instant()))
                .containsExactly(earlier, later);
        assertThat(store().followUps().openOf(Samples.ANNA, earlier.due().instant().minusMillis(1)))
                .isEmpty();
    }

    @Test
    default void clientsWhoAreToHearFromSomebodyLieApartByTheirInstant() {
        Due friday = Samples.FRIDAY;
        Due sunday = Samples.due("2026-11-29T10:00");
        Due later = Samples.due("2026-12-24T10:00");
        FollowUp promise = keep(Samples.promise("a", Samples.ANNA, friday));
        FollowUp last = keep(touch("b", later));
        FollowUp first = keep(touch("c", friday));
        FollowUp next = keep(touch("d", sunday).ownedBy(Samples.BORIS));
        next = keep(next.ownedBy(Samples.ANNA));
        FollowUp over = keep(touch("e", friday));
        keep(over.dropped());
        stored(Samples.open(Samples.DEAL, Samples.ANNA));

        assertThat(store().followUps().openOf(Samples.ANNA, later.instant()))
                .containsExactly(promise);
        assertThat(store().followUps().touchesOf(Samples.ANNA, Instant.EPOCH, later.instant()))
                .containsExactly(first, next, last);
        assertThat(
                        store().followUps()
                                .touchesOf(
                                        Samples.ANNA,
                                        friday.instant().plusMillis(1),
                                        sunday.instant()))
                .containsExactly(next);
        assertThat(store().followUps().touchesOf(Samples.BORIS, Instant.EPOCH, later.instant()))
                .isEmpty();
        Workload theirs = store().followUps().workOf(Samples.ANNA, sunday.instant());
        assertThat(theirs.promises()).containsExactly(promise);
        assertThat(theirs.touches()).containsExactly(first, next);
        assertThat(theirs.deals()).hasSize(1);
        assertThat(store().followUps().workOf(Samples.ANNA, Instant.EPOCH).touches()).isEmpty();
    }

    private static FollowUp touch(String id, Due due) {
        return FollowUp.rhythm(id, Samples.DEAL, Samples.ANNA, 30, due, Samples.AT);
    }

    @Test
    default void deliveredPromiseStaysWithItsOwnerUntilAnswered() {
        FollowUp open = keep(Samples.promise("a", Samples.ANNA, Samples.FRIDAY));
        Instant due = open.due().instant();
        FollowUp delivered = keep(open.delivered(due));
        assertThat(store().followUps().openOf(Samples.ANNA, due)).containsExactly(delivered);
        assertThat(store().followUps().undelivered(due, 10)).isEmpty();

        keep(delivered.done());

        assertThat(store().followUps().openOf(Samples.ANNA, due)).isEmpty();
    }

    @Test
    default void listedPromisesAreReadAgainAtOnce() {
        stored(Samples.open(Samples.DEAL, Samples.ANNA));
        FollowUp one = keep(Samples.promise("a", Samples.ANNA, Samples.FRIDAY));
        FollowUp kept = keep(Samples.promise("b", Samples.ANNA, Samples.FRIDAY));
        keep(kept.done());
        FollowUp putOff = keep(one.putOff(Samples.due("2026-12-01T10:00")));

        assertThat(store().followUps().stillOpen(List.of(one, kept))).containsExactly(putOff);
        assertThat(store().followUps().stillOpen(List.of())).isEmpty();
    }

    @Test
    default void promisePutOffIsDueAnew() {
        FollowUp open = keep(Samples.promise("a", Samples.ANNA, Samples.FRIDAY));
        FollowUp delivered = keep(open.delivered(open.due().instant()));
        Due later = Samples.due("2026-12-01T10:00");
        FollowUp putOff = keep(delivered.putOff(later));

        assertThat(store().followUps().openOf(Samples.ANNA, open.due().instant())).isEmpty();
        assertThat(store().followUps().undelivered(later.instant(), 10))
                .containsExactly(new Undelivered.Promise(Samples.DEAL, "a", later.instant()));
        assertThat(store().followUps().openOf(Samples.ANNA, later.instant()))
                .containsExactly(putOff);
    }

    @Test
    default void promiseGoesToItsNewOwner() {
        FollowUp open = keep(Samples.promise("a", null, Samples.FRIDAY));
        FollowUp given = keep(open.ownedBy(Samples.BORIS));

        assertThat(store().followUps().openOf(Samples.BORIS, open.due().instant()))
                .containsExactly(given);
    }

    @Test
    default void undeliveredComesEarliestFirstAndOnlySoMuch() {
        Instant due = Samples.FRIDAY.instant();
        Notice early = Samples.notice("n1", due.minus(Duration.ofHours(1)));
        Notice late = Samples.notice("n2", due.plusMillis(1));
        written(new Write.OfNotice(late), new Write.OfNotice(early));
        keep(Samples.promise("f1", null, Samples.FRIDAY));
        keep(Samples.promise("f2", Samples.ANNA, Samples.due("2026-11-28T10:00")));
        Undelivered first = new Undelivered.News(Samples.DEAL, "n1", early.createdAt());
        Undelivered second = new Undelivered.Promise(Samples.DEAL, "f1", due);
        Undelivered third = new Undelivered.News(Samples.DEAL, "n2", late.createdAt());

        assertThat(store().followUps().undelivered(late.createdAt(), 500))
                .containsExactly(first, second, third);
        assertThat(store().followUps().undelivered(due, 500)).containsExactly(first, second);
        assertThat(store().followUps().undelivered(late.createdAt(), 2))
                .containsExactly(first, second);
        assertThat(store().followUps().undelivered(Samples.AT, 500)).isEmpty();
    }

    @Test
    default void onlyWhatIsStillToComeIsUndelivered() {
        for (FollowUp sample : Samples.followUps()) {
            written(sample);
        }
        for (Notice sample : Samples.notices()) {
            written(new Write.OfNotice(sample));
        }

        assertThat(store().followUps().undelivered(Samples.due("2026-12-01T10:00").instant(), 500))
                .extracting(
                        line ->
                                switch (line) {
                                    case Undelivered.Promise promise -> promise.followUp();
                                    case Undelivered.News news -> news.notice();
                                })
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(
                                        Samples.followUps().stream()
                                                .filter(FollowUp::awaitsReminder)
                                                .map(FollowUp::id),
                                        Samples.notices().stream()
                                                .filter(notice -> !notice.settled())
                                                .map(Notice::id))
                                .toList());
    }

    @Test
    default void settledNoticeIsDeliveredNoMore() {
        Notice notice = Samples.notice("n1", Samples.AT);
        written(new Write.OfNotice(notice));
        written(new Write.OfNotice(notice.stored().delivered(Samples.ANNA, 7L)));
        assertThat(store().followUps().undelivered(Samples.FRIDAY.instant(), 5)).hasSize(1);

        written(new Write.OfNotice(notice.stored().stored().settle()));

        assertThat(store().followUps().undelivered(Samples.FRIDAY.instant(), 5)).isEmpty();
    }

    @Test
    default void agendaOfOneLateComerIsApart() {
        Samples.agendas().forEach(agenda -> written(new Write.OfAgenda(agenda)));

        var nobodys =
                new voronka.domain.followup.Agenda.Key(
                        Samples.BORIS, Samples.agendas().getFirst().key().minute(), "f3-1");
        assertThat(store().followUps().agenda(nobodys)).isEmpty();
    }
}
