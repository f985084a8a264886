package voronka.local.telegram.text;

/** A text whose markup or entities Telegram would not accept; the message says why. */
public final class MalformedMarkup extends Exception {
    MalformedMarkup(String why) {
        super(why);
    }
}
