package voronka.local.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Hands polled updates to the handler, in order within a chat, and keeps the account of them. */
final class PollingHandover {
    private final ObjectMapper mapper =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private final PollingLedger ledger = new PollingLedger();
    private final TelegramClient client;
    private final WebhookTarget handler;
    private final @Nullable String secretToken;
    private final Clock clock;
    private final Consumer<String> lines;
    private final PollingWords words;
    private final BooleanSupplier ending;

    PollingHandover(
            TelegramClient client,
            WebhookTarget handler,
            @Nullable String secretToken,
            Clock clock,
            Consumer<String> lines,
            PollingWords words,
            BooleanSupplier ending) {
        this.client = client;
        this.handler = handler;
        this.secretToken = secretToken;
        this.clock = clock;
        this.lines = lines;
        this.words = words;
        this.ending = ending;
    }

    /** From which update on Telegram is to be asked. */
    int offset() {
        return ledger.offset();
    }

    /** Handles what Telegram gave; whether every chat was served to its end. */
    boolean all(List<Update> given) {
        Set<Long> heldUp = new HashSet<>();
        for (Update update : given) {
            int id = update.getUpdateId();
            JsonNode json = mapper.valueToTree(update);
            long chat = chatOf(json);
            if (ending.getAsBoolean() || ledger.isDone(id) || heldUp.contains(chat)) {
                continue;
            }
            if (isOver(id)) {
                lines.accept(words.givenUp(id));
                ledger.done(id);
            } else if (isTaken(id, json)) {
                ledger.done(id);
            } else {
                heldUp.add(chat);
            }
        }
        ledger.settle(given.stream().map(Update::getUpdateId).toList());
        return heldUp.isEmpty();
    }

    private boolean isOver(int id) {
        Instant now = clock.instant();
        return now.isAfter(ledger.firstSeen(id, now).plus(Updates.LIFE));
    }

    private boolean isTaken(int id, JsonNode update) {
        try {
            WebhookTarget.Answer answer = handler.deliver(Json.write(update), secretToken);
            if (answer.isTaken()) {
                AnsweredMethod.in(answer.body()).ifPresent(this::carryOut);
                return true;
            }
            lines.accept(words.notTaken(id, Integer.toString(answer.status())));
        } catch (RuntimeException e) {
            lines.accept(words.notTaken(id, e.getClass().getSimpleName()));
        }
        return false;
    }

    private void carryOut(Call call) {
        try {
            String refusal = client.execute(new MethodCall(call));
            if (!refusal.isEmpty()) {
                lines.accept(words.answerRefused(call.method(), refusal));
            }
        } catch (TelegramApiException | RuntimeException e) {
            lines.accept(words.answerRefused(call.method(), kind(e)));
        }
    }

    /** The kind of the deepest cause: it says most, and no kind holds a secret. */
    static String kind(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getClass().getSimpleName();
    }

    private static long chatOf(JsonNode update) {
        for (JsonNode content : update) {
            for (String place : List.of("/chat/id", "/message/chat/id", "/from/id")) {
                if (content.at(place).isIntegralNumber()) {
                    return content.at(place).asLong();
                }
            }
        }
        return 0;
    }
}
