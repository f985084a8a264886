package voronka.domain.book;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of itself when it sets its process up: enough for a first sales book.
 *
 * @param process which of the processes that companies begin with
 * @param sold what is sold to whom; empty for what the process brings along
 * @param share which of them share a pipeline
 * @param days the working days, at least one
 * @param to after {@code from}, on the same day
 * @param inTurn whether new leads go to the managers in turn; if not, to whoever takes one first
 * @param answerWithin how soon a new lead must be answered; null when nobody watches it
 * @param lossAbove for deals of more than that, in major units, losing needs a head; null for none
 */
public record SetupAnswers(
        Currency currency,
        Process process,
        List<Sold> sold,
        Share share,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        ZoneId zone,
        boolean inTurn,
        @Nullable Duration answerWithin,
        @Nullable Long lossAbove) {

    /** More pipelines than that are not suggested: each is a process that somebody has to keep. */
    public static final int MOST_PIPELINES = 3;

    /** More than that is not what a company sells but its price list. */
    public static final int MOST_SOLD = 12;

    /** A process that companies of a kind begin with. */
    public enum Process {
        TYPICAL,
        WINDOWS,
        PROJECTS
    }

    /** Which products and groups share a pipeline. */
    public enum Share {
        /** All of them. */
        ONE_FOR_ALL,
        /** Those of the same product. */
        BY_PRODUCT,
        /** None. */
        EACH_ITS_OWN
    }

    /** A product, and for whom it is. */
    public record Sold(String product, String group) {}

    public SetupAnswers {
        sold = List.copyOf(sold);
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(to) || sold.size() > MOST_SOLD) {
            throw new IllegalArgumentException("not a company: %s %s-%s".formatted(days, from, to));
        }
    }

    /** What is taken as long as nobody has said otherwise. */
    public static SetupAnswers usual(SalesBook now) {
        return new SetupAnswers(
                now.currency(),
                Process.TYPICAL,
                List.of(),
                Share.ONE_FOR_ALL,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                now.zone(),
                false,
                Duration.ofMinutes(15),
                null);
    }

    /** When the company works. */
    public WorkingTime hours() {
        Map<DayOfWeek, WorkingTime.Hours> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, new WorkingTime.Hours(from, to)));
        return new WorkingTime(week, Set.of(), Set.of());
    }

    /** How many pipelines there are, when they are shared so. */
    public int pipelines(Share shared) {
        int products = (int) sold.stream().map(Sold::product).distinct().count();
        return switch (shared) {
            case ONE_FOR_ALL -> 1;
            case BY_PRODUCT -> Math.max(1, products);
            case EACH_ITS_OWN -> Math.max(1, sold.size());
        };
    }

    /** Whether that way to share them is worth suggesting. */
    public boolean suggests(Share shared) {
        int many = pipelines(shared);
        return shared == Share.ONE_FOR_ALL
                || many > 1
                        && many <= MOST_PIPELINES
                        && (shared == Share.BY_PRODUCT || many != pipelines(Share.BY_PRODUCT));
    }

    public SetupAnswers in(Currency other) {
        return with(other, process, sold, share, zone, inTurn, answerWithin, lossAbove);
    }

    public SetupAnswers beginning(Process other) {
        return with(currency, other, sold, share, zone, inTurn, answerWithin, lossAbove);
    }

    /** The same selling that, all of it through one pipeline. */
    public SetupAnswers selling(List<Sold> other) {
        return with(
                currency, process, other, Share.ONE_FOR_ALL, zone, inTurn, answerWithin, lossAbove);
    }

    public SetupAnswers sharing(Share other) {
        return with(currency, process, sold, other, zone, inTurn, answerWithin, lossAbove);
    }

    public SetupAnswers working(Set<DayOfWeek> other, LocalTime begin, LocalTime end) {
        return new SetupAnswers(
                currency,
                process,
                sold,
                share,
                other,
                begin,
                end,
                zone,
                inTurn,
                answerWithin,
                lossAbove);
    }

    public SetupAnswers at(ZoneId other) {
        return with(currency, process, sold, share, other, inTurn, answerWithin, lossAbove);
    }

    public SetupAnswers inTurn(boolean other) {
        return with(currency, process, sold, share, zone, other, answerWithin, lossAbove);
    }

    public SetupAnswers answering(@Nullable Duration within) {
        return with(currency, process, sold, share, zone, inTurn, within, lossAbove);
    }

    public SetupAnswers losing(@Nullable Long above) {
        return with(currency, process, sold, share, zone, inTurn, answerWithin, above);
    }

    private SetupAnswers with(
            Currency otherCurrency,
            Process otherProcess,
            List<Sold> otherSold,
            Share otherShare,
            ZoneId otherZone,
            boolean turn,
            @Nullable Duration within,
            @Nullable Long above) {
        return new SetupAnswers(
                otherCurrency,
                otherProcess,
                otherSold,
                otherShare,
                days,
                from,
                to,
                otherZone,
                turn,
                within,
                above);
    }
}
