package voronka.telegram.client;

/** We asked Telegram for something wrong: a bug of ours, or a token that is none. */
public final class TelegramRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    /**
     * Has no cause on purpose: what lies beneath may tell the address, and so the token.
     *
     * @param description Telegram's own words
     */
    TelegramRefused(int code, String description) {
        super("Telegram said %d: %s".formatted(code, description));
        this.code = code;
    }

    /** Telegram's code: 400, 401, 404, 409. */
    public int code() {
        return code;
    }
}
