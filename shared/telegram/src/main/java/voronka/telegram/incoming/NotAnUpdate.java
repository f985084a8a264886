package voronka.telegram.incoming;

/** What came is not an update of Telegram's, or one that cannot be read. */
public final class NotAnUpdate extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAnUpdate(String message) {
        super(message);
    }
}
