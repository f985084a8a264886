package voronka.telegram.client;

import voronka.domain.Messenger.Sending;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Screen;

/** Carries screens into chats. */
public interface Courier {
    /** Sends a new message. */
    Sending send(Chat to, Screen screen);

    /** Makes a message show another screen; one that shows it already is as good as edited. */
    Sending edit(Chat to, long message, Screen screen);
}
