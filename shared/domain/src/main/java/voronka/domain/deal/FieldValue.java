package voronka.domain.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import voronka.domain.activity.Enclosure;
import voronka.domain.money.Money;

/** What stands in a custom field of a deal, by the field's type. */
public sealed interface FieldValue {
    /** The longest text that is kept; a longer one is cut by whoever takes it in. */
    int LONGEST_TEXT = 1000;

    /** Words. */
    record Text(String text) implements FieldValue {}

    /** A number. */
    record Numeric(BigDecimal number) implements FieldValue {
        /** Trailing zeros are no difference: 2.50 is 2.5. */
        public Numeric {
            number = number.stripTrailingZeros();
        }
    }

    /** A sum of money. */
    record Sum(Money sum) implements FieldValue {}

    /** A day. */
    record Day(LocalDate day) implements FieldValue {}

    /** A choice of the field's list, by the option's key. */
    record Choice(String option) implements FieldValue {}

    /** Yes or no. */
    record YesNo(boolean yes) implements FieldValue {}

    /** A file. */
    record Attached(Enclosure.File file) implements FieldValue {}
}
