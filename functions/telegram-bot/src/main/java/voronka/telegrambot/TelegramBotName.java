package voronka.telegrambot;

import java.util.Optional;
import voronka.telegram.client.OwnName;
import voronka.telegram.client.TelegramClients;

/** The name the environment tells, or else the one Telegram tells, asked once. */
final class TelegramBotName implements BotName {
    private final OwnName ownName;
    private volatile String known;

    /**
     * @param told the name without "@"; "" when Telegram is to be asked
     */
    TelegramBotName(TelegramClients telegram, String told) {
        this.ownName = new OwnName(telegram);
        this.known = told;
    }

    @Override
    public Optional<String> username() {
        if (known.isEmpty()) {
            known = ownName.ask().orElse("");
        }
        return Optional.of(known).filter(name -> !name.isEmpty());
    }
}
