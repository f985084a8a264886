package voronka.telegrambot;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.deal.DealFacts;
import voronka.domain.money.Money;

/**
 * A new deal in one line: "Ромашка, окна, 250к, +7927 123-45-67". The client comes first; what they
 * want, the sum, the phone and the e-mail follow in any order.
 *
 * @param client as typed; the title of a deal of which nothing else is known
 * @param wanted what it is about, as typed; empty when the line does not say
 * @param phone in international form
 */
record NewDealLine(
        String client,
        String wanted,
        @Nullable Money amount,
        @Nullable String phone,
        @Nullable String email) {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]{2,}");
    private static final Pattern LIKE_A_PHONE =
            Pattern.compile("\\+[\\d\\s()./-]{4,}|[\\d\\s()./-]{10,}");

    /** What a line is. */
    sealed interface Reading {}

    /** A deal can begin with it. */
    record Line(NewDealLine line) implements Reading {}

    /** Nobody is named. */
    record NoClient() implements Reading {}

    /** One of its pieces is meant to be a sum, and is none that the deal can have. */
    record BadSum(String piece, Amounts.Trouble why) implements Reading {}

    /** One of its pieces is meant to be a phone number, and there is no such number. */
    record BadPhone(String piece) implements Reading {}

    /** What the deal will be called. */
    String title() {
        return Cut.to(DealFacts.LONGEST_TITLE, wanted.isEmpty() ? client : wanted);
    }

    /** Reads a line; sums are in the company's currency. */
    static Reading read(String typed, Currency company, PhoneNumbers phones) {
        Draft draft = new Draft();
        for (String piece : LinePieces.of(typed, company)) {
            Optional<Reading> problem = draft.take(piece, company, phones);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return draft.finished();
    }

    private static final class Draft {
        private final List<String> texts = new ArrayList<>();
        private @Nullable Money amount;
        private @Nullable String phone;
        private @Nullable String email;

        Optional<Reading> take(String piece, Currency company, PhoneNumbers phones) {
            Optional<String> number = phones.read(piece);
            if (phone == null && number.isPresent() && LIKE_A_PHONE.matcher(piece).matches()) {
                phone = number.get();
                return Optional.empty();
            }
            if (email == null && EMAIL.matcher(piece).matches()) {
                email = piece;
                return Optional.empty();
            }
            if (number.isEmpty()
                    && piece.startsWith("+")
                    && LIKE_A_PHONE.matcher(piece).matches()) {
                return Optional.of(new BadPhone(piece));
            }
            return switch (Amounts.read(piece, company)) {
                case Amounts.Sum(Money sum) when amount == null -> {
                    amount = sum;
                    yield Optional.empty();
                }
                case Amounts.Sum another -> says(piece);
                case Amounts.NotASum none -> says(piece);
                case Amounts.Unclear unclear -> Optional.of(new BadSum(piece, unclear));
                case Amounts.OtherCurrency other -> Optional.of(new BadSum(piece, other));
                case Amounts.TooMuch much -> Optional.of(new BadSum(piece, much));
            };
        }

        private Optional<Reading> says(String piece) {
            texts.add(piece);
            return Optional.empty();
        }

        Reading finished() {
            String reached = phone != null ? phone : email;
            if (texts.isEmpty() && reached == null) {
                return new NoClient();
            }
            String client = texts.isEmpty() ? String.valueOf(reached) : texts.getFirst();
            String wanted =
                    texts.isEmpty() ? "" : String.join(", ", texts.subList(1, texts.size()));
            return new Line(new NewDealLine(client, wanted, amount, phone, email));
        }
    }
}
