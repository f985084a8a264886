package voronka.domain.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.Forecast.Much;
import voronka.domain.funnel.Forecast.Trial;
import voronka.domain.funnel.Lifelines.Live;
import voronka.domain.team.MemberId;

/**
 * Forecasts from live deals alone, at the pace of the company's own experience, and says how the
 * same would have done on the same day of past months. Lost deals are no part of it: they teach how
 * many are lost. Frozen ones are neither.
 */
public final class Forecasting {
    /** It is learned from so many days at the most. */
    static final int LEARNED = 180;

    /** New deals are taken to begin as they did in so many days. */
    static final int NEWCOMERS = 90;

    /** So many past months are tried. */
    static final int MONTHS = 6;

    /** A past month is tried when so many days of experience lie before it. */
    private static final int LEAST_LEARNED = 60;

    private static final int EVER = 365;
    private static final double LEAST_EXPECTED = 0.5;

    private final Lifelines lives;
    private final List<StageKey> stages;
    private final LocalDate today;
    private final Predicate<@Nullable MemberId> whose;

    Forecasting(
            Lifelines lives, Frame frame, LocalDate today, Predicate<@Nullable MemberId> whose) {
        this.lives = lives;
        this.stages = frame.pipeline().stages().stream().map(Stage::key).toList();
        this.today = today;
        this.whose = whose;
    }

    Forecast forecast(Selection of) {
        Pace pace = pace(today);
        Walk live = walk(today, pace).upTo(today.plusDays(EVER), 0);
        YearMonth month = YearMonth.from(today);
        return new Forecast(
                of.view(),
                of.part(),
                of.frame(),
                much(live.all()),
                List.of(month(month, pace), month(month.plusMonths(1), pace)),
                pace.cases(),
                lives.window().first());
    }

    private Forecast.Month month(YearMonth month, Pace pace) {
        Much won = fact(month, today);
        Much rest = much(walk(today, pace).upTo(month.atEndOfMonth(), newcomers(today)).in(month));
        List<Trial> trials = trials(month);
        boolean enough = trials.size() >= Forecast.ENOUGH_MONTHS;
        return new Forecast.Month(
                month,
                won,
                won.plus(rest),
                enough ? won.plus(bound(trials, rest, Math::min)) : null,
                enough ? won.plus(bound(trials, rest, Math::max)) : null,
                trials);
    }

    /** The rest as many times as large as what came was beside what was expected. */
    private Much bound(
            List<Trial> trials, Much rest, java.util.function.DoubleBinaryOperator which) {
        double deals = Double.NaN;
        double sums = Double.NaN;
        for (Trial trial : trials) {
            Much before = fact(trial.month(), trial.asOf());
            double dealTimes =
                    times(
                            trial.fact().deals() - before.deals(),
                            trial.expected().deals() - before.deals(),
                            LEAST_EXPECTED);
            double sumTimes =
                    times(
                            trial.fact().sum() - before.sum(),
                            trial.expected().sum() - before.sum(),
                            1);
            deals = Double.isNaN(deals) ? dealTimes : which.applyAsDouble(deals, dealTimes);
            sums = Double.isNaN(sums) ? sumTimes : which.applyAsDouble(sums, sumTimes);
        }
        return rest.times(deals, sums);
    }

    private static double times(double fact, double expected, double least) {
        return fact / Math.max(expected, least);
    }

    /** The same forecast for past months, as many days before their end as it is now. */
    private List<Trial> trials(YearMonth month) {
        List<Trial> trials = new ArrayList<>();
        for (int back = 1; back <= MONTHS; back++) {
            YearMonth past = month.minusMonths(back);
            LocalDate then = today.minusMonths(back);
            if (past.atEndOfMonth().isBefore(today)
                    && !then.isBefore(lives.window().first().plusDays(LEAST_LEARNED))) {
                Pace pace = pace(then);
                if (pace.cases() >= Forecast.ENOUGH) {
                    Walk walk = walk(then, pace).upTo(past.atEndOfMonth(), newcomers(then));
                    Much expected = fact(past, then).plus(much(walk.in(past)));
                    trials.add(new Trial(past, then, expected, fact(past, past.atEndOfMonth())));
                }
            }
        }
        return trials;
    }

    /** At their own pace where they have experience enough, else at everybody's. */
    Pace pace(LocalDate day) {
        Pace own = Pace.of(stages, lives, day, LEARNED, whose);
        return own.cases() >= Forecast.ENOUGH
                ? own
                : Pace.of(stages, lives, day, LEARNED, anybody -> true);
    }

    Walk walk(LocalDate day, Pace pace) {
        List<Live> alive =
                lives.alive(day).stream().filter(live -> whose.test(live.owner())).toList();
        return new Walk(pace, alive, day, average(day));
    }

    /** What a won deal brought; of everybody's where they have won none. */
    private double average(LocalDate day) {
        double own = average(day, whose);
        return own > 0 ? own : average(day, anybody -> true);
    }

    private double average(LocalDate day, Predicate<@Nullable MemberId> of) {
        Days learned = Days.upTo(day, LEARNED);
        return lives.wins().stream()
                .filter(win -> learned.has(win.day()) && of.test(win.owner()))
                .mapToLong(win -> win.amount().minor())
                .average()
                .orElse(0);
    }

    /** How many deals begin a day. */
    private double newcomers(LocalDate day) {
        Days lately = Days.upTo(day, NEWCOMERS);
        LocalDate first =
                lately.first().isBefore(lives.window().first())
                        ? lives.window().first()
                        : lately.first();
        Days counted = new Days(first, day);
        long begun =
                lives.begun().stream()
                        .filter(one -> counted.has(one.day()) && whose.test(one.owner()))
                        .count();
        return (double) begun / counted.length();
    }

    /** What was won in a month by the end of a day. */
    Much fact(YearMonth month, LocalDate upTo) {
        double deals = 0;
        double sum = 0;
        for (Lifelines.Win win : lives.wins()) {
            if (YearMonth.from(win.day()).equals(month)
                    && !win.day().isAfter(upTo)
                    && whose.test(win.owner())) {
                deals++;
                sum += win.amount().minor();
            }
        }
        return new Much(deals, sum);
    }

    private static Much much(Walk.Expected expected) {
        return new Much(expected.deals(), expected.sum());
    }
}
