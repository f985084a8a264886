package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.aws.TestTable;
import voronka.domain.MovableClock;
import voronka.domain.team.Chat;

class AwaitedPicturesTest {
    private static final TestTable TABLE = TestTable.create();
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final Chat CHAT = new Chat(7, 70);

    private final AwaitedPictures awaited =
            new DynamoStore(TABLE.client(), TABLE.name(), MovableClock.mondayMorning())
                    .awaitedPictures();

    @BeforeEach
    void clear() {
        TABLE.clear();
    }

    @Test
    void aMessageAwaitsThePictureThatWasOrderedLast() {
        assertThat(awaited.isExpected(CHAT, 5, "1", NOW)).isFalse();
        awaited.expect(CHAT, 5, "1", NOW.plusSeconds(300));
        assertThat(awaited.isExpected(CHAT, 5, "1", NOW)).isTrue();
        assertThat(awaited.isExpected(CHAT, 6, "1", NOW)).isFalse();
        assertThat(awaited.isExpected(new Chat(8, 80), 5, "1", NOW)).isFalse();

        awaited.expect(CHAT, 5, "2", NOW.plusSeconds(300));
        assertThat(awaited.isExpected(CHAT, 5, "1", NOW)).isFalse();
        assertThat(awaited.isExpected(CHAT, 5, "2", NOW)).isTrue();
    }

    @Test
    void nobodyWaitsForEver() {
        awaited.expect(CHAT, 5, "1", NOW.plusSeconds(300));
        assertThat(awaited.isExpected(CHAT, 5, "1", NOW.plusSeconds(299))).isTrue();
        assertThat(awaited.isExpected(CHAT, 5, "1", NOW.plusSeconds(300))).isFalse();
    }

    @Test
    void whatIsForgottenIsNotAwaited() {
        awaited.expect(CHAT, 5, "1", NOW.plusSeconds(300));
        awaited.forget(CHAT, 5);
        awaited.forget(CHAT, 6);
        assertThat(awaited.isExpected(CHAT, 5, "1", NOW)).isFalse();
        assertThat(TABLE.items()).isEmpty();
    }
}
