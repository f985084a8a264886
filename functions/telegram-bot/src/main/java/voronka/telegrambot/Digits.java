package voronka.telegrambot;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number as people write it: with spaces, dots or commas between thousands and before cents. */
sealed interface Digits {
    /** It can be read in one way. */
    record One(BigDecimal value) implements Digits {}

    /** It can be read in two ways, the smaller first: "1,250" before "million". */
    record Two(BigDecimal smaller, BigDecimal greater) implements Digits {}

    /** It is no number. */
    record None() implements Digits {}

    Pattern BY_THREE = Pattern.compile("\\d{1,3}(?<part>[ .,'’])\\d{3}(\\k<part>\\d{3})*");
    Pattern WHOLE = Pattern.compile("\\d+");

    /**
     * Reads digits with their separators.
     *
     * @param multiplied whether a "thousand" or "million" follows: then decimals may be of any
     *     length, where cents are two digits at most
     */
    static Digits read(String number, boolean multiplied) {
        int mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        if (mark < 0) {
            return whole(number);
        }
        String before = number.substring(0, mark);
        String after = number.substring(mark + 1);
        Digits grouped = whole(number);
        Digits decimal = decimal(before, after, multiplied);
        if (grouped instanceof One(BigDecimal greater)
                && decimal instanceof One(BigDecimal smaller)) {
            return new Two(smaller, greater);
        }
        return grouped instanceof One ? grouped : decimal;
    }

    private static Digits whole(String number) {
        boolean plain = WHOLE.matcher(number).matches();
        boolean grouped = BY_THREE.matcher(number).matches() && !number.startsWith("0");
        return plain || grouped
                ? new One(new BigDecimal(number.replaceAll("\\D", "")))
                : new None();
    }

    private static Digits decimal(String before, String after, boolean multiplied) {
        boolean cents = after.length() <= 2 || multiplied;
        if (!cents || !WHOLE.matcher(after).matches()) {
            return new None();
        }
        return whole(before) instanceof One(BigDecimal units)
                ? new One(new BigDecimal(units.toPlainString() + "." + after))
                : new None();
    }
}
