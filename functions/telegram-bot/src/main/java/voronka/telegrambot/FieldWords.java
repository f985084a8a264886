package voronka.telegrambot;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import voronka.dates.Reading;
import voronka.domain.book.CustomField;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.FieldValue;
import voronka.telegram.words.Words;

/** Reads what somebody typed as the value of a custom field, by the field's type. */
final class FieldWords {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,9})?");

    private final MomentWords moments;

    FieldWords(MomentWords moments) {
        this.moments = moments;
    }

    /** What a text is to a field. */
    sealed interface Result {}

    /** A value of its type. */
    record Value(FieldValue value) implements Result {}

    /** None, and what would be right. */
    record NoValue(String why) implements Result {}

    Result read(CustomField field, String typed, SalesBook book, Turn turn) {
        String text = typed.strip();
        Words words = turn.words();
        return switch (field.type()) {
            case TEXT -> new Value(new FieldValue.Text(Cut.to(FieldValue.LONGEST_TEXT, text)));
            case NUMBER ->
                    number(text)
                            .<Result>map(Value::new)
                            .orElseGet(() -> new NoValue(words.say("field.number")));
            case MONEY ->
                    switch (Amounts.read(text, book.currency())) {
                        case Amounts.Sum(var sum) -> new Value(new FieldValue.Sum(sum));
                        case Amounts.Trouble trouble ->
                                new NoValue(
                                        AmountTrouble.text(text, trouble, book.currency(), turn));
                    };
            case DATE -> day(moments.read(text, turn), words);
            case LIST ->
                    option(field, text)
                            .<Result>map(Value::new)
                            .orElseGet(() -> new NoValue(words.say("wish.choose")));
            case YES_NO ->
                    yesNo(text)
                            .<Result>map(Value::new)
                            .orElseGet(() -> new NoValue(words.say("wish.choose")));
            case FILE -> new NoValue(words.say("wish.file"));
        };
    }

    private static Optional<FieldValue> number(String text) {
        String plain = text.replaceAll("[\\s\u00a0\u202f]", "");
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new FieldValue.Numeric(new BigDecimal(plain.replace(',', '.'))))
                : Optional.empty();
    }

    /** A day that has passed is a day all the same: when they measured, since when they ask. */
    private static Result day(Reading reading, Words words) {
        return switch (reading) {
            case Reading.Understood(LocalDateTime at, String rest) -> day(at);
            case Reading.Past(LocalDateTime at, String rest) -> day(at);
            case Reading.Ambiguous either -> new NoValue(words.say("field.date"));
            case Reading.Nothing nothing -> new NoValue(words.say("field.date"));
        };
    }

    private static Result day(LocalDateTime at) {
        return new Value(new FieldValue.Day(at.toLocalDate()));
    }

    private static Optional<FieldValue> option(CustomField field, String text) {
        return field.options().stream()
                .filter(
                        option ->
                                option.name().byLanguage().values().stream()
                                        .anyMatch(text::equalsIgnoreCase))
                .findFirst()
                .map(option -> new FieldValue.Choice(option.key()));
    }

    private static Optional<FieldValue> yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "да", "yes", "y", "+" -> Optional.of(new FieldValue.YesNo(true));
            case "нет", "no", "n", "-" -> Optional.of(new FieldValue.YesNo(false));
            default -> Optional.empty();
        };
    }
}
