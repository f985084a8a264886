package voronka.telegram.client;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** What Telegram itself calls the bot: links into the company are made of it. */
public final class OwnName {
    private final TelegramClients clients;

    public OwnName(TelegramClients clients) {
        this.clients = clients;
    }

    /** The name without "@"; empty when Telegram does not say it now. */
    public Optional<String> ask() {
        try {
            return Optional.ofNullable(clients.client().execute(new GetMe()).getUserName());
        } catch (TelegramApiException e) {
            // Whoever asks can do without a link, and asks again the next time.
            return Optional.empty();
        }
    }
}
