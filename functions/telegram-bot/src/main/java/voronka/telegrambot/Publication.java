package voronka.telegrambot;

import voronka.domain.team.Language;
import voronka.telegram.client.WebhookRegistration;

/** What the messenger tells everybody about the bot while its stack stands. */
interface Publication {
    /** Has updates brought to that address, each with the secret. */
    WebhookRegistration.Setting bringTo(String address, String secret);

    /** Has nothing brought there any more; a bot that has moved is left where it is. */
    WebhookRegistration.Removal bringNoMoreTo(String address);

    /** Offers that menu to whoever has none of their own and reads that language. */
    void offer(Menu menu, Language language);

    /** Takes that language's menu away again. */
    void takeMenu(Language language);
}
