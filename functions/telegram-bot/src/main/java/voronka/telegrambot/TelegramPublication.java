package voronka.telegrambot;

import voronka.domain.team.Language;
import voronka.telegram.client.CommandMenu;
import voronka.telegram.client.TelegramClients;
import voronka.telegram.client.WebhookRegistration;

/** Publishes by the Bot API. */
final class TelegramPublication implements Publication {
    private final WebhookRegistration webhook;
    private final CommandMenu menus;

    TelegramPublication(TelegramClients telegram) {
        this.webhook = new WebhookRegistration(telegram);
        this.menus = new CommandMenu(telegram);
    }

    @Override
    public WebhookRegistration.Setting bringTo(String address, String secret) {
        return webhook.set(address, secret);
    }

    @Override
    public WebhookRegistration.Removal bringNoMoreTo(String address) {
        return webhook.remove(address);
    }

    @Override
    public void offer(Menu menu, Language language) {
        CommandMenu.Result ignored = menus.toStrangers(language, TelegramMenus.entries(menu));
    }

    @Override
    public void takeMenu(Language language) {
        CommandMenu.Result ignored = menus.takeFromStrangers(language);
    }
}
