package voronka.telegram.client;

import voronka.domain.Messenger.Sending;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Carries pictures into chats. */
public interface PictureCourier {
    /**
     * Puts a picture into a message that is there, the screen's text and keys under it: at most
     * {@link Courier#LONGEST_CAPTION} units of text. A message that is there no more stays away.
     */
    Sending join(Chat to, long message, Attachment picture, Screen screen);

    /** Sends a picture as an answer to a message, with a few words under it. */
    Sending follow(Chat to, long message, Attachment picture, Html words);
}
