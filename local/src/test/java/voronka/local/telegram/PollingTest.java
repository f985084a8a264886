package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class PollingTest extends WithBotApi {
    @Test
    void updatesComeAgainUntilTheOffsetPassesThem() throws TelegramApiException {
        server.people().text(ANNA, "one", null);
        server.people().text(ANNA, "two", null);

        List<Update> all = client.execute(new GetUpdates());
        assertThat(client.execute(new GetUpdates())).hasSize(2);
        int second = all.getLast().getUpdateId();

        assertThat(client.execute(GetUpdates.builder().offset(second).build()))
                .extracting(update -> update.getMessage().getText())
                .containsExactly("two");
        assertThat(client.execute(GetUpdates.builder().offset(second + 1).build())).isEmpty();
        assertThat(server.idle()).isTrue();
    }

    @Test
    void aLimitAndANegativeOffsetAreUnderstood() throws TelegramApiException {
        for (String text : List.of("one", "two", "three")) {
            server.people().text(ANNA, text, null);
        }

        assertThat(client.execute(GetUpdates.builder().limit(2).build())).hasSize(2);
        assertThat(client.execute(GetUpdates.builder().offset(-1).build()))
                .extracting(update -> update.getMessage().getText())
                .containsExactly("three");
    }

    @Test
    void aLongPollEndsWhenSomethingHappens() throws Exception {
        CompletableFuture<ArrayList<Update>> poll =
                client.executeAsync(GetUpdates.builder().timeout(9).build());

        server.people().text(ANNA, "hi", null);

        assertThat(poll.get(5, TimeUnit.SECONDS)).hasSize(1);
    }

    @Test
    void aSecondPollerEndsTheFirst() throws Exception {
        CompletableFuture<ArrayList<Update>> first =
                client.executeAsync(GetUpdates.builder().timeout(9).build());
        while (!first.isDone()) {
            client.execute(new GetUpdates());
            LockSupport.parkNanos(1_000_000);
        }

        assertThatThrownBy(first::get).hasMessageContaining("terminated by other getUpdates");
    }

    @Test
    void onlyAllowedKindsAreKept() throws TelegramApiException {
        client.execute(GetUpdates.builder().allowedUpdates(List.of("my_chat_member")).build());
        server.people().text(ANNA, "hi", null);
        server.people().block(ANNA, true);

        assertThat(client.execute(new GetUpdates()))
                .singleElement()
                .satisfies(update -> assertThat(update.hasMyChatMember()).isTrue());
    }
}
