package voronka.domain.funnel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.deal.FieldValue;
import voronka.domain.money.Money;

/**
 * Several conditions at once, which the counters do not know: a report by them reads the log. A
 * deal's sum and fields are those it has now.
 */
public record Filter(List<Term> terms) {
    /** What a condition on a custom field begins with; the field's key follows. */
    public static final String FIELD = "field ";

    /** A condition on what the deal is about. */
    public static final String SUM = "sum";

    /** The value of a field in which nothing stands. */
    public static final String EMPTY = "";

    private static final int CODE = 10;

    public Filter {
        terms = terms.stream().distinct().sorted(Comparator.comparing(Term::text)).toList();
    }

    /** How something is compared. */
    public enum Op {
        IS("="),
        LEAST(">="),
        MOST("<="),
        MORE(">"),
        LESS("<");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        /** As it is written between what and value. */
        public String sign() {
            return sign;
        }

        private boolean holds(int compared) {
            return switch (this) {
                case IS -> compared == 0;
                case LEAST -> compared >= 0;
                case MOST -> compared <= 0;
                case MORE -> compared > 0;
                case LESS -> compared < 0;
            };
        }
    }

    /**
     * A condition.
     *
     * @param what {@code owner}, {@code team}, {@code source}, {@code channel}, {@code product},
     *     {@link #SUM}, or {@link #FIELD} with a field's key
     * @param value an owner's id, a name, a sum's minor units, what a field says: of a text words
     *     in it, a number, a sum in major units, a day as 2027-03-15, an option's key, yes or no;
     *     {@link #EMPTY} for nothing
     */
    public record Term(String what, Op op, String value) {
        String text() {
            return what + op.sign() + value;
        }

        /** The view's part as a condition. */
        static Term of(FunnelView.By by, String name) {
            return new Term(by.name().toLowerCase(Locale.ROOT), Op.IS, name);
        }
    }

    /** With one more condition, instead of an earlier one that asks for something else of it. */
    public Filter with(Term term) {
        List<Term> all = new ArrayList<>(terms);
        if (term.op() == Op.IS) {
            all.removeIf(one -> one.what().equals(term.what()));
        }
        all.add(term);
        return new Filter(all);
    }

    /** All of it as a text of a line for each condition; {@link #read} reads it. */
    public String text() {
        return String.join("\n", terms.stream().map(Term::text).toList());
    }

    /** The filter of such a text; lines that are none are left out. */
    public static Filter read(String text) {
        return new Filter(text.lines().flatMap(line -> term(line).stream()).toList());
    }

    private static Optional<Term> term(String line) {
        int at = 0;
        while (at < line.length() && "=<>".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        for (Op op : Op.values()) {
            if (line.startsWith(op.sign(), at)) {
                String value = line.substring(at + op.sign().length());
                return Optional.of(new Term(line.substring(0, at), op, value));
            }
        }
        return Optional.empty();
    }

    /** By what a button names it: the same for the same conditions. */
    public String code() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, CODE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What that has to be; null when it may be anything. */
    @Nullable String is(String what) {
        return terms.stream()
                .filter(term -> term.what().equals(what) && term.op() == Op.IS)
                .map(Term::value)
                .findFirst()
                .orElse(null);
    }

    /** Whether the deal itself has to be looked at. */
    boolean asksTheDeal() {
        return terms.stream().anyMatch(Filter::isOfTheDeal);
    }

    private static boolean isOfTheDeal(Term term) {
        return term.what().equals(SUM) || term.what().startsWith(FIELD);
    }

    /** Whether sum and fields of the deal are as they have to be. */
    boolean fits(Deal deal) {
        return terms.stream().filter(Filter::isOfTheDeal).allMatch(term -> fits(term, deal));
    }

    private static boolean fits(Term term, Deal deal) {
        if (term.what().equals(SUM)) {
            @Nullable Money amount = deal.facts().amount();
            return amount != null
                    && term.op().holds(Long.compare(amount.minor(), Long.parseLong(term.value())));
        }
        @Nullable FieldValue value =
                deal.facts().progress().fields().get(term.what().substring(FIELD.length()));
        if (value == null || term.value().equals(EMPTY)) {
            return value == null && term.op() == Op.IS && term.value().equals(EMPTY);
        }
        return fits(term, value);
    }

    private static boolean fits(Term term, FieldValue value) {
        String wanted = term.value();
        return switch (value) {
            case FieldValue.Text(String text) ->
                    term.op() == Op.IS
                            ? lower(text).contains(lower(wanted))
                            : term.op().holds(lower(text).compareTo(lower(wanted)));
            case FieldValue.Choice(String option) -> term.op().holds(option.compareTo(wanted));
            case FieldValue.Day day -> term.op().holds(day.day().toString().compareTo(wanted));
            case FieldValue.YesNo yes -> wanted.equals(yes.yes() ? "yes" : "no");
            case FieldValue.Numeric(BigDecimal number) -> compares(term, number);
            case FieldValue.Sum(Money sum) -> compares(term, sum.major());
            case FieldValue.Attached file -> wanted.equals("yes");
        };
    }

    private static boolean compares(Term term, BigDecimal number) {
        try {
            return term.op().holds(number.compareTo(new BigDecimal(term.value())));
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
