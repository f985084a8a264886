package voronka.telegram.client;

import voronka.domain.Messenger.Sending;
import voronka.domain.activity.Enclosure;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Screen;

/** Carries screens into chats. */
public interface Courier {
    /** The longest text under a file, as {@link voronka.telegram.screen.Html#length} counts. */
    int LONGEST_CAPTION = 1024;

    /** Sends a new message. */
    Sending send(Chat to, Screen screen);

    /**
     * Sends a file, the screen's text and keys under it: at most {@link #LONGEST_CAPTION} units of
     * text.
     */
    Sending sendFile(Chat to, Attachment file, Screen screen);

    /**
     * Sends once more what somebody has sent: the messenger has kept it.
     *
     * @return also sent when the messenger has it no more: then a line that says so is sent instead
     */
    Sending sendAgain(Chat to, Enclosure enclosed, String gone);

    /**
     * Makes a message show another screen; one that shows it already is as good as edited. A
     * picture cannot become a text: then it is as {@link #replace}.
     */
    Sending edit(Chat to, long message, Screen screen);

    /**
     * Changes what stands under a picture, and its keys; the picture stays. At most {@link
     * #LONGEST_CAPTION} units of text.
     */
    Sending caption(Chat to, long picture, Screen screen);

    /** Sends a new message and takes the old one away; where it is too old for that, its keys. */
    Sending replace(Chat to, long message, Screen screen);

    /** Takes a message's keys away; what it says stays. One that is gone has none. */
    void takeKeysAway(Chat from, long message);
}
