package voronka.telegrambot;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import voronka.telegram.client.TelegramClients;

/** The name the environment tells, or else the one Telegram tells, asked once. */
final class TelegramBotName implements BotName {
    private final TelegramClients telegram;
    private volatile String known;

    /**
     * @param told the name without "@"; "" when Telegram is to be asked
     */
    TelegramBotName(TelegramClients telegram, String told) {
        this.telegram = telegram;
        this.known = told;
    }

    @Override
    public Optional<String> username() {
        if (known.isEmpty()) {
            try {
                String name = telegram.client().execute(new GetMe()).getUserName();
                known = name == null ? "" : name;
            } catch (TelegramApiException e) {
                // The invitation then tells how to come in without a link.
                return Optional.empty();
            }
        }
        return Optional.of(known).filter(name -> !name.isEmpty());
    }
}
