package voronka.aws.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.Record;
import voronka.aws.TestTable;
import voronka.aws.dynamodb.DynamoStore;
import voronka.domain.MovableClock;
import voronka.domain.Samples;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;

/** What is committed is what the stream shows. */
class StreamOfStoreTest {
    private static final TestTable TABLE = TestTable.create();

    private final DynamoStore store =
            new DynamoStore(TABLE.client(), TABLE.name(), MovableClock.mondayMorning());

    private void commit(Write... writes) {
        store.ledger().commit(new Change(List.of(writes), null, Samples.AT));
    }

    @Test
    void changesComeBackWithWhatWasBefore() {
        List<DealEvent> events = Samples.events();
        events.forEach(event -> commit(new Write.OfEvent(event)));
        FollowUp promise = Samples.promise("f1", Samples.ANNA, Samples.FRIDAY);
        commit(new Write.OfFollowUp(promise), new Write.OfMember(Samples.members().getFirst()));
        FollowUp stored =
                store.followUps().openOf(Samples.ANNA, Samples.FRIDAY.instant()).getFirst();
        commit(new Write.OfFollowUp(stored.done()));
        Notice notice = Samples.notice("n1", Samples.AT);
        commit(new Write.OfNotice(notice));
        commit(new Write.OfNotice(notice.stored().settle()));

        List<Record> records = TABLE.streamed();
        List<Changed> changed = new ArrayList<>();
        StreamEvent.read(StreamJson.of(records))
                .records()
                .forEach(record -> changed.add(record.changed()));

        assertThat(changed)
                .containsAll(events.stream().map(Changed.OfEvent::new).toList())
                .contains(
                        new Changed.OfFollowUp(null, stored),
                        new Changed.OfNotice(null, notice.stored()),
                        new Changed.OfNotice(notice.stored(), notice.stored().settle().stored()),
                        new Changed.Other());
        assertThat(changed)
                .filteredOn(Changed.OfFollowUp.class::isInstance)
                .extracting(each -> ((Changed.OfFollowUp) each).before())
                .containsExactly(null, stored);
    }
}
