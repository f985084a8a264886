package voronka.telegrambot;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.money.Money;

/**
 * Reads a sum the way people type it: "250к", "1,2 млн", "1 200 000 ₽", "$4,500.50". It guesses
 * nothing: what can be read in two ways is given back as both.
 */
final class Amounts {
    /** Longer than any sum with its currency in words. */
    private static final int LONGEST = 40;

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<before>[^\\d\\s.,+-]*)\\s*(?<number>\\d[\\d\\s.,'’]*)(?<after>[^\\d]*)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Amounts() {}

    /** What a text is, as a sum in the company's currency. */
    sealed interface Reading {}

    /** A sum. */
    record Sum(Money money) implements Reading {}

    /** Why it is not taken for a sum. */
    sealed interface Trouble extends Reading {}

    /** A sum of one size or of another: a comma may part thousands or decimals. */
    record Unclear(Money either, Money or) implements Trouble {}

    /** A sum of another currency than the company's. */
    record OtherCurrency(Currency currency) implements Trouble {}

    /** More than a deal may be about. */
    record TooMuch() implements Trouble {}

    /** No sum at all. */
    record NotASum() implements Trouble {}

    /** Reads a whole text; a sum with words around it is none. */
    static Reading read(String typed, Currency company) {
        String text = typed.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches()) {
            return new NotASum();
        }
        Optional<AmountWords> words =
                AmountWords.read(shape.group("before").strip(), shape.group("after").strip());
        if (words.isEmpty()) {
            return new NotASum();
        }
        Currency currency = words.get().currency();
        if (currency != null && !currency.equals(company)) {
            return new OtherCurrency(currency);
        }
        BigDecimal times = words.get().times();
        Digits digits = Digits.read(shape.group("number").strip(), times != null);
        return switch (digits) {
            case Digits.None none -> new NotASum();
            case Digits.One(BigDecimal value) -> sum(value, times, company);
            case Digits.Two(BigDecimal either, BigDecimal or) ->
                    sum(either, times, company) instanceof Sum(Money less)
                                    && sum(or, times, company) instanceof Sum(Money more)
                            ? new Unclear(less, more)
                            : sum(either, times, company);
        };
    }

    private static Reading sum(BigDecimal value, @Nullable BigDecimal times, Currency currency) {
        BigDecimal major = times == null ? value : value.multiply(times);
        BigDecimal most = new Money(Money.MOST_MINOR, currency).major();
        if (major.signum() == 0) {
            return new NotASum();
        }
        return major.compareTo(most) > 0 ? new TooMuch() : new Sum(Money.ofMajor(major, currency));
    }
}
