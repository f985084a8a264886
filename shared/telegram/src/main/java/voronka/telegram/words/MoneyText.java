package voronka.telegram.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import voronka.domain.money.Money;
import voronka.domain.team.Language;

/**
 * Sums as a language writes them: «250 000 ₽», "RUB 250,000", "$4,500.50". Parts never part at the
 * end of a line: the spaces between them do not break.
 */
public final class MoneyText {
    private static final char NO_BREAK = '\u00a0';
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private MoneyText() {}

    /** The whole sum, without decimals where they are zero. */
    public static String full(Money sum, Language language) {
        BigDecimal major = sum.major();
        boolean whole = major.stripTrailingZeros().scale() <= 0;
        return signed(
                number(whole ? major.setScale(0) : major, language), sum.currency(), language);
    }

    /**
     * A sum short enough for a column: «3,1 млн ₽», "RUB 3.1M". At most one decimal, rounded half
     * up.
     *
     * @param minor minor units; a total may be larger than any {@link Money}
     */
    public static String brief(long minor, Currency currency, Language language) {
        return signed(shortened(minor, currency, language), currency, language);
    }

    /** The same for a table: where the currency would be spelled out in letters it is left out. */
    public static String column(long minor, Currency currency, Language language) {
        String sign = sign(currency);
        return Character.isLetter(sign.charAt(0))
                        || (language == Language.ENGLISH && !standsBefore(currency))
                ? shortened(minor, currency, language)
                : brief(minor, currency, language);
    }

    /** A sum in hundredths without its currency: where that is known from what stands beside it. */
    public static String plain(long minor, Language language) {
        return shortened(minor, Currency.getInstance("RUB"), language);
    }

    /** A whole number, its thousands apart: «12 345», "12,345". */
    public static String grouped(long number, Language language) {
        return number(BigDecimal.valueOf(number), language);
    }

    private static String shortened(long minor, Currency currency, Language language) {
        BigDecimal number = BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
        BigDecimal rounded = number.setScale(0, RoundingMode.HALF_UP);
        Words words = Words.in(language);
        for (String unit : new String[] {"money.thousand", "money.million", "money.billion"}) {
            if (rounded.compareTo(THOUSAND) < 0) {
                break;
            }
            number = number.divide(THOUSAND);
            rounded = rounded(number);
            if (rounded.compareTo(THOUSAND) < 0 || unit.equals("money.billion")) {
                String space = language == Language.RUSSIAN ? "" + NO_BREAK : "";
                return number(rounded, language) + space + words.say(unit);
            }
        }
        return number(rounded, language);
    }

    private static BigDecimal rounded(BigDecimal number) {
        int decimals = number.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0;
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded;
    }

    private static String number(BigDecimal number, Language language) {
        char group = language == Language.RUSSIAN ? NO_BREAK : ',';
        char point = language == Language.RUSSIAN ? ',' : '.';
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        StringBuilder text = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
        for (int place = text.length() - 3; place > 0; place -= 3) {
            text.insert(place, group);
        }
        return dot < 0 ? text.toString() : text.append(point) + plain.substring(dot + 1);
    }

    private static String signed(String number, Currency currency, Language language) {
        return switch (language) {
            case RUSSIAN -> number + NO_BREAK + sign(currency);
            case ENGLISH ->
                    standsBefore(currency)
                            ? sign(currency) + number
                            : currency.getCurrencyCode() + NO_BREAK + number;
        };
    }

    /** Whether readers of English know the currency by its sign. */
    private static boolean standsBefore(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "USD", "EUR", "GBP" -> true;
            default -> false;
        };
    }

    private static String sign(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "RUB" -> "₽";
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "KZT" -> "₸";
            default -> currency.getCurrencyCode();
        };
    }
}
