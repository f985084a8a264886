package voronka.local.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Runs a real bot without a public address: asks Telegram for updates and hands each to the handler
 * that a webhook would have reached.
 *
 * <p>An update is acknowledged only after the handler has taken it. One that is not taken comes
 * again, and meanwhile holds up its own chat only, until Telegram's 24 hours are over. A method in
 * the handler's answer is carried out. Whatever the network or the handler does, the loop goes on;
 * of exceptions only the kind is told, because an address that failed would show the bot's token.
 */
public final class LongPolling implements AutoCloseable {
    /** Why the loop has ended. */
    public enum End {
        /** It was closed. */
        CLOSED,
        /** The bot has a webhook, which was left alone. */
        WEBHOOK_SET,
        /** Telegram does not know the token. */
        TOKEN_REFUSED
    }

    /** Under the ten seconds after which the library's client gives up waiting. */
    private static final int POLL_SECONDS = 8;

    private static final Backoff PACE = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15));

    private final TelegramClient client;
    private final PollingHandover handover;
    private final Consumer<String> lines;
    private final PollingWords words;
    private final boolean deletesWebhook;
    private Backoff pace = PACE;
    private boolean closed;

    /**
     * @param secretToken what the handler wants to see with every update
     * @param lines takes what is to be said to the person at the machine, in their language
     * @param deletesWebhook whether a webhook that stands in the way may be deleted
     */
    public LongPolling(
            TelegramClient client,
            WebhookTarget handler,
            @Nullable String secretToken,
            Clock clock,
            Consumer<String> lines,
            String language,
            boolean deletesWebhook) {
        this.client = client;
        this.lines = lines;
        words = new PollingWords(language);
        handover =
                new PollingHandover(
                        client, handler, secretToken, clock, lines, words, this::isClosed);
        this.deletesWebhook = deletesWebhook;
    }

    /** How long to wait after a failure. */
    public void retryAfter(Backoff backoff) {
        pace = backoff;
    }

    /** Runs in the caller's thread until it is closed or can do nothing more. */
    public End run() {
        int failures = 0;
        while (!isClosed()) {
            try {
                boolean waiting = failures == 0;
                List<Update> given = client.execute(poll(waiting));
                boolean allTaken = handover.all(given);
                failures = allTaken ? 0 : failures + 1;
                if (failures > 0) {
                    pause(pace.after(failures));
                }
            } catch (TelegramApiRequestException refused) {
                Optional<End> end = refused(refused, ++failures);
                if (end.isPresent()) {
                    return end.get();
                }
            } catch (TelegramApiException | RuntimeException e) {
                noAnswer(PollingHandover.kind(e), pace.after(++failures));
            }
        }
        return End.CLOSED;
    }

    /** Ends the loop; an update that is being handled is handled to its end. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private GetUpdates poll(boolean waiting) {
        return GetUpdates.builder()
                .offset(handover.offset())
                .timeout(waiting ? POLL_SECONDS : 0)
                .build();
    }

    private Optional<End> refused(TelegramApiRequestException refused, int failures) {
        int code = Optional.ofNullable(refused.getErrorCode()).orElse(0);
        String description = Optional.ofNullable(refused.getApiResponse()).orElse("");
        boolean webhook = code == 409 && description.contains("webhook");
        if (code == 401 || code == 404) {
            lines.accept(words.tokenRefused());
            return Optional.of(End.TOKEN_REFUSED);
        } else if (webhook && !deletesWebhook) {
            lines.accept(words.webhookIsSet());
            return Optional.of(End.WEBHOOK_SET);
        } else if (webhook) {
            deleteWebhook(failures);
        } else if (code == 409) {
            lines.accept(words.otherPoller());
            pause(pace.after(failures));
        } else {
            Duration asked =
                    Optional.ofNullable(refused.getParameters())
                            .map(p -> p.getRetryAfter())
                            .map(Duration::ofSeconds)
                            .orElse(Duration.ZERO);
            Duration wait = pace.after(failures);
            noAnswer(
                    code == 0 ? PollingHandover.kind(refused) : "" + code,
                    asked.compareTo(wait) > 0 ? asked : wait);
        }
        return Optional.empty();
    }

    private void deleteWebhook(int failures) {
        try {
            client.execute(new DeleteWebhook());
            lines.accept(words.webhookDeleted());
        } catch (TelegramApiException e) {
            noAnswer(PollingHandover.kind(e), pace.after(failures));
        }
    }

    private void noAnswer(String kind, Duration wait) {
        if (!isClosed()) {
            lines.accept(words.noAnswer(kind, wait));
            pause(wait);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void pause(Duration wait) {
        RealTime.await(this, wait, () -> closed);
        // An interrupted thread could not wait any more: for the loop that is the end.
        closed |= Thread.currentThread().isInterrupted();
    }
}
