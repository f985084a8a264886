package voronka.stagetransition;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.money.Money;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.FreezingDeal;
import voronka.domain.selling.Given;
import voronka.domain.selling.LosingDeal;
import voronka.domain.selling.MovingDeal;
import voronka.domain.selling.Order;
import voronka.domain.selling.WinningDeal;
import voronka.domain.time.Due;
import voronka.stagetransition.Wanted.Problem;
import voronka.stagetransition.Wanted.Transition;

/** Which use case a transition is. */
final class Transitions {
    private final MovingDeal moving;
    private final WinningDeal winning;
    private final LosingDeal losing;
    private final FreezingDeal freezing;
    private final Books books;

    Transitions(DealDesk desk, Books books) {
        this.moving = new MovingDeal(desk);
        this.winning = new WinningDeal(desk);
        this.losing = new LosingDeal(desk);
        this.freezing = new FreezingDeal(desk);
        this.books = books;
    }

    /** What became of it. */
    sealed interface Result {}

    /** The business has answered. */
    record Answered(DealOutcome outcome) implements Result {}

    /** Something it needs is missing or wrong. */
    record Incomplete(List<Problem> fields) implements Result {}

    Result carryOut(Transition wanted, Order order) {
        SalesBook book =
                books.current().orElseThrow(() -> new IllegalStateException("no sales book"));
        return switch (wanted.to()) {
            case "won" -> win(wanted, order, book);
            case "lost" -> lose(wanted, order);
            case "frozen" -> freeze(wanted, order, book);
            default -> move(wanted, order);
        };
    }

    private Result win(Transition wanted, Order order, SalesBook book) {
        BigDecimal amount = wanted.amount();
        if (amount == null) {
            return new Answered(winning.with(Given.NOTHING, order));
        }
        return money(amount, book)
                .<Result>map(sum -> new Answered(winning.with(Given.NOTHING.worth(sum), order)))
                .orElseGet(() -> incomplete("amount", "a sum that is not negative"));
    }

    private Result lose(Transition wanted, Order order) {
        String reason = wanted.reason();
        return reason == null
                ? incomplete("reason", "a key of the sales book's reasons for losing")
                : new Answered(losing.because(reason, null, null, order));
    }

    private Result freeze(Transition wanted, Order order, SalesBook book) {
        String reason = wanted.reason();
        if (reason == null) {
            return incomplete("reason", "a key of the sales book's reasons for freezing");
        }
        if (wanted.until() == null) {
            return incomplete("until", "the day it wakes, like 2027-03-15");
        }
        Due until = new Due(wanted.until().atTime(LocalTime.of(10, 0)), book.zone());
        return new Answered(freezing.until(until, reason, order));
    }

    private Result move(Transition wanted, Order order) {
        return wanted.amount() == null
                ? new Answered(moving.to(wanted.to(), order))
                : incomplete("amount", "only together with \"won\"");
    }

    private static Optional<Money> money(BigDecimal amount, SalesBook book) {
        try {
            return Optional.of(Money.ofMajor(amount, book.currency()));
        } catch (IllegalArgumentException notASum) {
            return Optional.empty();
        }
    }

    private static Result incomplete(@Nullable String field, String message) {
        return new Incomplete(List.of(new Problem(String.valueOf(field), message)));
    }
}
