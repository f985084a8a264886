package voronka.domain.deal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a deal: six letters and digits that can be read out on the phone and typed, without those
 * that look alike (I, L, O, U, 0, 1).
 */
public record DealId(String value) {
    /** What an id is made of. */
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** How many of them. */
    public static final int LENGTH = 6;

    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /**
     * @throws IllegalArgumentException when the text is not an id
     */
    public DealId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a deal's id: " + value);
        }
    }

    /** The id somebody typed, in any case; empty when it is none. */
    public static Optional<DealId> read(String typed) {
        String upper = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return SHAPE.matcher(upper).matches() ? Optional.of(new DealId(upper)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
