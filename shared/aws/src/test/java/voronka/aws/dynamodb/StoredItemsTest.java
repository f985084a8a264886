package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import voronka.domain.ABook;
import voronka.domain.Samples;
import voronka.domain.access.AccessKey;
import voronka.domain.book.Edition;
import voronka.domain.conversation.Question;
import voronka.domain.ledger.Write;

/**
 * How things lie in the table: stored-items.txt, a line each. What is there already was written so,
 * and has to be read for good: names and forms are added, never changed.
 */
class StoredItemsTest {
    private final List<String> lines = new ArrayList<>();

    private <T> void item(TableSchema<T> schema, T item) {
        lines.add(text(schema.itemToMap(item, true)));
    }

    @Test
    void itemsLieAsTheyAlwaysDid() throws IOException {
        Samples.deals().forEach(deal -> item(DealItem.SCHEMA, deal));
        for (int number = 0; number < Samples.whats().size(); number++) {
            item(DealEventItem.SCHEMA, Samples.events().get(number * 4 + number % 4));
        }
        Samples.followUps().forEach(followUp -> item(FollowUpItem.SCHEMA, followUp));
        Samples.notices().subList(0, 6).forEach(notice -> item(NoticeItem.SCHEMA, notice));
        Samples.agendas().forEach(agenda -> item(AgendaItem.SCHEMA, agenda));
        item(LeadItem.SCHEMA, Samples.lead("l1", Samples.AT));
        item(ContactItem.SCHEMA, Samples.fullContact());
        Samples.reaches().forEach(reach -> item(ReachItem.SCHEMA, reach));
        item(MarkerItem.SCHEMA, Samples.marker("k1", "A7K2QX l1", Samples.AT));
        Samples.members().forEach(member -> item(MemberItem.SCHEMA, member));
        item(PersonItem.SCHEMA, new Write.OfPerson(11, Samples.ANNA));
        item(InvitationItem.SCHEMA, Samples.invitation("x").usedBy(Samples.BORIS));
        item(BookItem.SCHEMA, Edition.unsigned(ABook.ofFourStages()));
        item(BookItem.SCHEMA, Samples.edition());
        for (AccessKey key : Samples.keys()) {
            switch (key) {
                case AccessKey.FormKey form -> item(FormKeyItem.SCHEMA, form);
                case AccessKey.ApiKey api -> item(ApiKeyItem.SCHEMA, api);
                case AccessKey.CalendarKey calendar -> item(CalendarKeyItem.SCHEMA, calendar);
            }
        }
        Samples.dialogues()
                .forEach(
                        dialogue ->
                                item(
                                        DialogueItem.SCHEMA,
                                        new DialogueItem(
                                                Samples.ANNA, new Question(dialogue, 55))));
        Samples.parcels().forEach(parcel -> item(ParcelItem.SCHEMA, parcel));
        Samples.drafts()
                .forEach(draft -> item(DraftItem.SCHEMA, new DraftItem(Samples.ANNA, draft)));
        Samples.views().forEach(view -> item(SavedViewItem.SCHEMA, view));
        Samples.subscriptions().forEach(one -> item(SubscriptionItem.SCHEMA, one));
        Samples.searchKeys().forEach(key -> item(SearchItem.SCHEMA, key));
        item(ParkedItem.SCHEMA, new ParkedItem("42", "{}", Instant.EPOCH));
        item(
                AwaitedPictureItem.SCHEMA,
                new AwaitedPictureItem(70, 5, "42", Instant.ofEpochSecond(300)));

        String all = String.join("\n", lines) + "\n";
        assertThat(all).as("what is written now:\n%s", all).isEqualTo(expected());
    }

    private static String expected() throws IOException {
        try (InputStream file = StoredItemsTest.class.getResourceAsStream("stored-items.txt")) {
            byte[] bytes = Objects.requireNonNull(file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static String text(Map<String, AttributeValue> item) {
        return new TreeMap<>(item)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> "\"" + value.s().replace("\n", "\\n") + "\"";
            case N -> value.n();
            case BOOL -> value.bool().toString();
            case M -> text(value.m());
            case L -> value.l().stream().map(StoredItemsTest::text).toList().toString();
            case NUL, SS, NS, BS, B, UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("we write nothing of type " + value.type());
        };
    }
}
