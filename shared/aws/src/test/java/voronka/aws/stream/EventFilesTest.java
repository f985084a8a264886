package voronka.aws.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.Record;
import voronka.aws.Invocation;
import voronka.aws.TestTable;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.json.Json;
import voronka.domain.MovableClock;
import voronka.domain.Samples;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Standing;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;

/** The stream's events in the project's events folder are what the table's stream shows. */
class EventFilesTest {
    private static final Instant AT = Instant.parse("2026-11-23T07:00:00Z");
    private static final MemberId ANNA = new MemberId("anna");
    private static final StageKey REQUEST = new StageKey("request");
    private static final StageKey MEASURING = new StageKey("measuring");

    private static final TestTable TABLE = TestTable.create();

    @BeforeAll
    static void aDealIsTakenAndMovedAndSomethingPromised() {
        DynamoStore store =
                new DynamoStore(TABLE.client(), TABLE.name(), MovableClock.mondayMorning());
        commit(store, new Write.OfEvent(created()));
        commit(store, new Write.OfEvent(taken()));
        commit(store, new Write.OfEvent(moved()));
        FollowUp first = promise("E", FollowUp.Kind.FIRST_CONTACT, "");
        commit(store, new Write.OfFollowUp(first));
        FollowUp stored = store.followUps().openOf(ANNA, first.due().instant()).getFirst();
        commit(store, new Write.OfFollowUp(stored.done()));
        commit(
                store,
                new Write.OfFollowUp(promise("F", FollowUp.Kind.PROMISE, "позвонить насчёт КП")));
        commit(
                store,
                new Write.OfNotice(
                        Notice.of(
                                "01K0000000000000000000000N",
                                Samples.DEAL,
                                Notice.Kind.NEW_LEAD,
                                new Notice.Audience.Managers(),
                                1,
                                AT)));
    }

    @ParameterizedTest
    @CsvSource({"stream-follow-up,FOLLOWUP#", "stream-notice,NOTICE#", "stream-log,LOG#"})
    void eventInTheFileIsWhatTheStreamShows(String file, String sortKey) throws IOException {
        List<Record> shown =
                TABLE.streamed().stream()
                        .filter(r -> r.dynamodb().keys().get("sk").s().startsWith(sortKey))
                        .toList();

        String live = StreamJson.of(shown);

        assertThat(changes(Invocation.event(file)))
                .as("what is shown now:\n%s", live)
                .isNotEmpty()
                .isEqualTo(changes(live));
    }

    /** Without what differs from one delivery to the next. */
    private static List<Map<String, @Nullable Object>> changes(String event) {
        return ((List<?>) Json.readObject(event).get("Records"))
                .stream().map(record -> change((Map<?, ?>) record)).toList();
    }

    private static Map<String, @Nullable Object> change(Map<?, ?> record) {
        Map<String, @Nullable Object> change = new TreeMap<>();
        change.put("eventName", record.get("eventName"));
        change.put("eventSource", record.get("eventSource"));
        for (String part : List.of("Keys", "NewImage", "OldImage", "StreamViewType")) {
            change.put(part, ((Map<?, ?>) record.get("dynamodb")).get(part));
        }
        return change;
    }

    private static void commit(DynamoStore store, Write write) {
        store.ledger().commit(new Change(List.of(write), null, AT));
    }

    private static FollowUp promise(String id, FollowUp.Kind kind, String text) {
        return FollowUp.promised(
                "01K0000000000000000000000" + id,
                Samples.DEAL,
                ANNA,
                kind,
                text,
                Samples.FRIDAY,
                AT);
    }

    private static DealEvent created() {
        return event(
                1,
                new Actor.Visitor("site"),
                new DealEvent.Created("Остекление балкона"),
                null,
                standing(REQUEST, null),
                List.of(REQUEST));
    }

    private static DealEvent taken() {
        return event(
                2,
                new Actor.Person(ANNA),
                new DealEvent.OwnerChanged(null, ANNA),
                standing(REQUEST, null),
                standing(REQUEST, ANNA),
                List.of());
    }

    private static DealEvent moved() {
        return event(
                3,
                new Actor.Person(ANNA),
                new DealEvent.Moved(REQUEST, MEASURING),
                standing(REQUEST, ANNA),
                standing(MEASURING, ANNA),
                List.of(MEASURING));
    }

    private static Standing standing(StageKey stage, @Nullable MemberId owner) {
        return new Standing(Standing.State.OPEN, stage, stage, Samples.roubles(250_000), owner);
    }

    private static DealEvent event(
            int number,
            Actor by,
            DealEvent.What what,
            @Nullable Standing before,
            Standing after,
            List<StageKey> reached) {
        LocalDate day = LocalDate.parse("2026-11-23");
        return new DealEvent(
                Samples.DEAL,
                number,
                AT,
                day,
                by,
                what,
                "sales",
                before,
                after,
                reached,
                day,
                AT,
                new Origin("landing-2", Origin.BY_FORM, "windows"));
    }
}
