package voronka.telegrambot;

import java.util.Currency;
import voronka.domain.money.Money;
import voronka.domain.team.Language;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.Words;

/** What is wrong with a sum, and what would be right. */
final class AmountTrouble {
    private AmountTrouble() {}

    /** Explains why what was typed is not taken for a sum. */
    static String text(String typed, Amounts.Trouble why, Currency company, Turn turn) {
        Words words = turn.words();
        Language language = turn.member().language();
        return switch (why) {
            case Amounts.Unclear(Money either, Money or) ->
                    words.say(
                            "sum.unclear",
                            "typed",
                            typed,
                            "either",
                            MoneyText.full(either, language),
                            "or",
                            MoneyText.full(or, language));
            case Amounts.OtherCurrency(Currency found) ->
                    words.say(
                            "sum.currency",
                            "found",
                            found.getDisplayName(language.locale()),
                            "company",
                            company.getDisplayName(language.locale()));
            case Amounts.TooMuch much ->
                    words.say(
                            "sum.too-much",
                            "most",
                            MoneyText.full(new Money(Money.MOST_MINOR, company), language));
            case Amounts.NotASum none -> words.say("sum.none", "typed", Cut.to(60, typed));
        };
    }
}
