package voronka.telegrambot;

import voronka.domain.team.Chat;

/** Where the messenger keeps each chat's menu of commands. */
interface Menus {
    /**
     * Shows that menu in the chat from now on. A menu is a convenience: when it cannot be set, that
     * is logged and nothing else.
     */
    void show(Chat chat, Menu menu);
}
