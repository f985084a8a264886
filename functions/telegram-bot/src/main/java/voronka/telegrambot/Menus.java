package voronka.telegrambot;

import voronka.domain.team.Chat;

/** Where the messenger keeps each chat's menu of commands. */
interface Menus {
    /**
     * Shows that menu in the chat from now on, if the messenger can be reached: commands work
     * without a menu, and the next greeting sets it again.
     */
    void show(Chat chat, Menu menu);
}
