package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.aws.TestTable;
import voronka.domain.MovableClock;

class ParkedUpdatesTest {
    private static final TestTable TABLE = TestTable.create();
    private static final Instant AT = Instant.parse("2026-11-23T07:00:00Z");

    private final ParkedUpdates parked =
            new DynamoStore(TABLE.client(), TABLE.name(), MovableClock.mondayMorning())
                    .parkedUpdates();

    @BeforeEach
    void clear() {
        TABLE.clear();
    }

    private static List<ParkedItem> inTheTable() {
        return TABLE.items().stream()
                .filter(item -> item.get("pk").s().equals("PARKED"))
                .map(ParkedItem.SCHEMA::mapToItem)
                .toList();
    }

    @Test
    void updateIsKeptWholeAndOnce() {
        String id = parked.park("42", "{\"update_id\": 42, \"text\": \"привет 🙂\"}", AT);
        String again = parked.park("42", "other", AT.plusSeconds(30));
        parked.park("43", "{}", AT);

        assertThat(id).isEqualTo("42").isEqualTo(again);
        assertThat(inTheTable())
                .containsExactlyInAnyOrder(
                        new ParkedItem("42", "{\"update_id\": 42, \"text\": \"привет 🙂\"}", AT),
                        new ParkedItem("43", "{}", AT));
    }

    @Test
    void bodyLongerThanAnItemIsCut() {
        parked.park("44", "щ".repeat(1_000_000), AT);

        assertThat(inTheTable().getFirst().body()).hasSize(ParkedUpdates.MOST_CHARACTERS);
    }

    @Test
    void bodyIsNeverCutThroughACharacter() {
        parked.park("45", "щ" + "🙂".repeat(ParkedUpdates.MOST_CHARACTERS), AT);

        assertThat(inTheTable().getFirst().body())
                .hasSize(ParkedUpdates.MOST_CHARACTERS - 1)
                .endsWith("🙂");
    }
}
