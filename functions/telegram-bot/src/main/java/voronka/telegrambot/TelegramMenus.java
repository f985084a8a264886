package voronka.telegrambot;

import java.util.List;
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
        CommandMenu.Result ignored = menu.to(chat, entries(offered));
    }

    static List<CommandMenu.Entry> entries(Menu offered) {
        return offered.entries().stream()
                .map(entry -> new CommandMenu.Entry(entry.command(), entry.description()))
                .toList();
    }
}
