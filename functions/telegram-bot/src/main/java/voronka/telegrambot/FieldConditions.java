package voronka.telegrambot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import voronka.domain.book.CustomField;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Filter;

/** Conditions on a deal's sum and on the fields of the company's own. */
final class FieldConditions {
    private FieldConditions() {}

    /** The condition; empty when there is no such field, or its value cannot be read. */
    static Optional<Filter.Term> term(FilterWords.Condition said, SalesBook book) {
        if (FilterWords.isSum(said.key())) {
            return Amounts.read(said.value(), book.currency()) instanceof Amounts.Sum(var money)
                    ? Optional.of(
                            new Filter.Term(Filter.SUM, said.op(), String.valueOf(money.minor())))
                    : Optional.empty();
        }
        return field(said, book)
                .flatMap(
                        field ->
                                value(field, said.value())
                                        .map(
                                                value ->
                                                        new Filter.Term(
                                                                Filter.FIELD + field.key(),
                                                                said.op(),
                                                                value)));
    }

    private static Optional<CustomField> field(FilterWords.Condition said, SalesBook book) {
        return book.fields().stream()
                .filter(field -> is(said.key(), field.key(), field.name()))
                .findFirst();
    }

    private static boolean is(String said, String key, LocalizedText name) {
        return key.equalsIgnoreCase(said)
                || name.byLanguage().values().stream().anyMatch(n -> n.equalsIgnoreCase(said));
    }

    private static Optional<String> value(CustomField field, String said) {
        return switch (field.type()) {
            case TEXT, DATE -> Optional.of(said);
            case NUMBER, MONEY -> number(said);
            case LIST ->
                    field.options().stream()
                            .filter(option -> is(said, option.key(), option.name()))
                            .map(CustomField.Option::key)
                            .findFirst();
            case YES_NO ->
                    switch (said.toLowerCase(Locale.ROOT)) {
                        case "yes", "да" -> Optional.of("yes");
                        case "no", "нет" -> Optional.of("no");
                        default -> Optional.empty();
                    };
            case FILE -> Optional.empty();
        };
    }

    private static Optional<String> number(String said) {
        try {
            return Optional.of(new BigDecimal(said.replace(',', '.')).toPlainString());
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** What would be understood: the values of the field, or the fields there are. */
    static List<String> known(FilterWords.Condition said, SalesBook book) {
        if (FilterWords.isSum(said.key())) {
            return List.of(said.key() + ">100000");
        }
        Optional<CustomField> field = field(said, book);
        if (field.isPresent()) {
            return field.get().options().stream()
                    .limit(5)
                    .map(option -> said.key() + "=" + option.key())
                    .toList();
        }
        return Stream.concat(
                        Stream.of("source", "channel", "product", "owner", "team", "sum"),
                        book.fields().stream().map(CustomField::key))
                .limit(12)
                .map(key -> key + "=…")
                .toList();
    }
}
