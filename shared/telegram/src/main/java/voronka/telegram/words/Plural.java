package voronka.telegram.words;

import voronka.domain.team.Language;

/** Which form of a word goes with a number, by the rules of each language (Unicode CLDR). */
enum Plural {
    ONE,
    FEW,
    MANY;

    static Plural of(long number, Language language) {
        long n = Math.abs(number);
        return switch (language) {
            case ENGLISH -> n == 1 ? ONE : MANY;
            case RUSSIAN -> {
                long tens = n % 100;
                long ones = n % 10;
                if (ones == 1 && tens != 11) {
                    yield ONE;
                }
                yield ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
            }
        };
    }

    String suffix() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
