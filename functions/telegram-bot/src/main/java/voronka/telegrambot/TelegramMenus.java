package voronka.telegrambot;

import voronka.domain.team.Chat;
import voronka.telegram.client.CommandMenu;
import voronka.telegram.client.TelegramClients;

/** Sets menus by the Bot API. */
final class TelegramMenus implements Menus {
    private final CommandMenu menu;

    TelegramMenus(TelegramClients telegram) {
        this.menu = new CommandMenu(telegram);
    }

    @Override
    public void show(Chat chat, Menu offered) {
        CommandMenu.Result ignored =
                menu.to(
                        chat,
                        offered.entries().stream()
                                .map(e -> new CommandMenu.Entry(e.command(), e.description()))
                                .toList());
    }
}
