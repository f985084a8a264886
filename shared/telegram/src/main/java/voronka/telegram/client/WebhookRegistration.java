package voronka.telegram.client;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Where Telegram brings the bot's updates: a bot has one such address at a time. */
public final class WebhookRegistration {
    /** Whatever else there is would only wake us for nothing. */
    private static final List<String> READ =
            List.of("message", "edited_message", "callback_query", "my_chat_member");

    private final TelegramClients clients;

    public WebhookRegistration(TelegramClients clients) {
        this.clients = clients;
    }

    /** What became of an address that was to be set. */
    public sealed interface Setting {}

    /** What became of an address that was to be removed. */
    public sealed interface Removal {}

    /** It is as it should be. */
    public record Done() implements Setting, Removal {}

    /** The updates go elsewhere by now, and were left to go there. */
    public record Elsewhere() implements Removal {}

    /** Not now. */
    public record Later(String why) implements Setting, Removal {}

    /**
     * Has the updates brought to that address from now on, those that wait among them.
     *
     * @param secret what Telegram is to show with each: 1 to 256 letters, digits, "_" and "-"
     * @throws TelegramRefused when Telegram does not know the bot, or takes not that address or
     *     secret
     */
    public Setting set(String address, String secret) {
        try {
            clients.client()
                    .execute(
                            SetWebhook.builder()
                                    .url(address)
                                    .secretToken(secret)
                                    .allowedUpdates(READ)
                                    .build());
            return new Done();
        } catch (TelegramApiException e) {
            return later(e);
        }
    }

    /**
     * Has nothing brought to that address any more; what comes meanwhile waits for a day. A bot
     * that has moved to another address stays there.
     *
     * @throws TelegramRefused when Telegram does not know the bot
     */
    public Removal remove(String address) {
        try {
            if (!address.equals(clients.client().execute(new GetWebhookInfo()).getUrl())) {
                return new Elsewhere();
            }
            clients.client().execute(new DeleteWebhook());
            return new Done();
        } catch (TelegramApiException e) {
            return later(e);
        }
    }

    private static Later later(TelegramApiException e) {
        return switch (Refusal.of(e)) {
            case Refusal.Busy busy -> new Later(busy.why());
            case Refusal other ->
                    throw new IllegalStateException("no answer to a webhook: " + other);
        };
    }
}
