package voronka.telegrambot;

import java.util.Currency;
import java.util.function.Function;
import voronka.domain.book.Books;
import voronka.domain.conversation.Dialogue;
import voronka.domain.money.Money;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.PricingDeal;

/** The sum that was asked for. One that cannot be read is asked for again, saying why. */
final class SumAnswer {
    private final PricingDeal pricing;
    private final Books books;
    private final Questions questions;
    private final Outcomes outcomes;

    SumAnswer(PricingDeal pricing, Books books, Questions questions, Outcomes outcomes) {
        this.pricing = pricing;
        this.books = books;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    Reply pricing(Dialogue.DealSum asked, String text, Turn turn) {
        return read(
                text,
                turn,
                sum -> {
                    DealOutcome outcome =
                            pricing.at(sum, turn.order(asked.deal(), asked.revision()));
                    return outcomes.shown(outcome, asked.deal(), turn);
                });
    }

    private Reply read(String text, Turn turn, Function<Money, Reply> answer) {
        Currency currency = books.current().orElseThrow().currency();
        return switch (Amounts.read(text, currency)) {
            case Amounts.Sum(Money sum) -> answer.apply(sum).answering(turn.member().id());
            case Amounts.Trouble trouble ->
                    questions.again(
                            AmountTrouble.text(text.strip(), trouble, currency, turn), turn);
        };
    }
}
