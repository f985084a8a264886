package voronka.local.aws;

/**
 * An emulated service says no, in the service's own words. It becomes the HTTP answer that the
 * SDK's client turns into its exception, so it may be thrown from any depth of a request.
 */
public final class AwsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** An answer with an HTTP status, the error's code as the service model names it, and why. */
    public AwsException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The input breaks a rule of the service's model: what most services answer with 400. */
    public static AwsException validation(String message) {
        return new AwsException(400, "ValidationException", message);
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The error's code, by which the client picks its exception. */
    public String code() {
        return code;
    }

    /** The message, which is never missing. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
