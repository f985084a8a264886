package voronka.telegrambot;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the digits of a sum.
 *
 * @param times what "thousand" or "million" multiplies by; null when nothing does
 * @param currency null when none is named
 */
record AmountWords(@Nullable BigDecimal times, @Nullable Currency currency) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private static final Map<String, BigDecimal> MULTIPLIERS =
            Map.ofEntries(
                    Map.entry("к", THOUSAND),
                    Map.entry("k", THOUSAND),
                    Map.entry("т", THOUSAND),
                    Map.entry("тыс", THOUSAND),
                    Map.entry("тысяча", THOUSAND),
                    Map.entry("тысячи", THOUSAND),
                    Map.entry("тысяч", THOUSAND),
                    Map.entry("thousand", THOUSAND),
                    Map.entry("м", MILLION),
                    Map.entry("m", MILLION),
                    Map.entry("млн", MILLION),
                    Map.entry("миллион", MILLION),
                    Map.entry("миллиона", MILLION),
                    Map.entry("миллионов", MILLION),
                    Map.entry("mln", MILLION),
                    Map.entry("million", MILLION),
                    Map.entry("млрд", BILLION),
                    Map.entry("миллиард", BILLION),
                    Map.entry("миллиарда", BILLION),
                    Map.entry("bn", BILLION),
                    Map.entry("billion", BILLION));

    private static final Map<String, String> CURRENCIES =
            Map.ofEntries(
                    Map.entry("₽", "RUB"),
                    Map.entry("р", "RUB"),
                    Map.entry("руб", "RUB"),
                    Map.entry("рубль", "RUB"),
                    Map.entry("рубля", "RUB"),
                    Map.entry("рублей", "RUB"),
                    Map.entry("rub", "RUB"),
                    Map.entry("roubles", "RUB"),
                    Map.entry("rubles", "RUB"),
                    Map.entry("$", "USD"),
                    Map.entry("usd", "USD"),
                    Map.entry("долл", "USD"),
                    Map.entry("доллар", "USD"),
                    Map.entry("доллара", "USD"),
                    Map.entry("долларов", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("€", "EUR"),
                    Map.entry("eur", "EUR"),
                    Map.entry("евро", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("gbp", "GBP"),
                    Map.entry("₸", "KZT"),
                    Map.entry("kzt", "KZT"),
                    Map.entry("тенге", "KZT"),
                    Map.entry("byn", "BYN"),
                    Map.entry("uah", "UAH"),
                    Map.entry("₴", "UAH"));

    /**
     * Reads what stands before the digits and after them; empty when it does not belong to a sum.
     */
    static Optional<AmountWords> read(String before, String after) {
        String tail = plain(after);
        BigDecimal times = null;
        for (Map.Entry<String, BigDecimal> word : MULTIPLIERS.entrySet()) {
            if (startsWithWord(tail, word.getKey())) {
                times = word.getValue();
                tail = tail.substring(word.getKey().length()).strip();
                break;
            }
        }
        String sign = plain(before);
        if (!sign.isEmpty() && !tail.isEmpty()) {
            return Optional.empty();
        }
        String named = sign.isEmpty() ? tail : sign;
        if (named.isEmpty()) {
            return Optional.of(new AmountWords(times, null));
        }
        String code = CURRENCIES.get(named);
        return code == null
                ? Optional.empty()
                : Optional.of(new AmountWords(times, Currency.getInstance(code)));
    }

    /** A word ends where a space or a sign follows; "тр" is thousands of roubles in two letters. */
    private static boolean startsWithWord(String text, String word) {
        if (!text.startsWith(word)) {
            return false;
        }
        String rest = text.substring(word.length());
        return rest.isEmpty()
                || !Character.isLetter(rest.charAt(0))
                || (word.equals("т") && rest.equals("р"));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('.', ' ').strip();
    }
}
