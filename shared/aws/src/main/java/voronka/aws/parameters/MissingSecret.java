package voronka.aws.parameters;

/** There is no parameter of that name, or nobody has put a secret into it. */
public final class MissingSecret extends IllegalStateException {
    private static final long serialVersionUID = 1;

    MissingSecret(String parameter) {
        super("there is no parameter " + parameter);
    }
}
