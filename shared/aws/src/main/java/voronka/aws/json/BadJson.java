package voronka.aws.json;

/** What was given is not JSON, or more of it than anybody means. The message is fit to be shown. */
public final class BadJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadJson(String message) {
        super(message);
    }
}
