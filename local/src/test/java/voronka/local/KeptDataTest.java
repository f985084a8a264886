package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voronka.local.database.DynamoDbLocal;

/** What {@code make run} can be given: DATA, a folder that keeps all, or another database. */
class KeptDataTest {
    @TempDir Path folder;

    @Test
    void aPromiseMadeBeforeTheStopIsRemindedOfAfterItAndTimeDoesNotGoBack() throws Exception {
        Instant stopped;
        try (Stack stack = start()) {
            Phone anna = opened(stack);
            anna.write("/new Ромашка, окна, 250к");
            stack.walk().skip(Duration.ofDays(2));
            anna.tap("Напомнить");
            anna.tap("Через неделю");
            stopped = stack.clock().instant();
        }

        try (Stack stack = start()) {
            Phone anna = opened(stack);
            assertThat(stack.clock().instant()).isAfterOrEqualTo(stopped);
            assertThat(anna.texts()).noneMatch(text -> text.contains("⏰"));

            stack.walk().skip(Period.ofDays(8));

            assertThat(anna.texts()).filteredOn(text -> text.startsWith("⏰")).hasSize(1);
            assertThat(anna.last()).contains("⏰", "окна");
        }
    }

    @Test
    void anotherDatabaseCanBeGiven() throws Exception {
        Path root = Path.of(System.getProperty("voronka.root"));
        try (DynamoDbLocal database = DynamoDbLocal.inMemory(root);
                Stack stack = start(null, database.endpoint())) {
            Phone anna = opened(stack);

            anna.write("/new Ромашка, окна, 250к");

            assertThat(anna.last()).contains("окна");
        }
    }

    private Stack start() throws IOException {
        return start(folder, null);
    }

    private static Stack start(@Nullable Path folder, @Nullable URI database) throws IOException {
        return Stack.start(
                new StackOptions(
                        Path.of(System.getProperty("voronka.root")),
                        0,
                        folder,
                        database,
                        Clock.systemUTC(),
                        null,
                        ZoneId.of("Europe/Moscow"),
                        new StackOptions.Chats.Here()));
    }

    private static Phone opened(Stack stack) {
        var chats = ((Chatting.Here) stack.chatting()).server();
        chats.withoutLimits();
        SampleCompany.open(stack, chats);
        return new Phone(chats, SampleCompany.ANNA);
    }
}
