package voronka.domain.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.funnel.Forecast.Much;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.money.Money;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;

/** Looks ahead: the forecast, and who will have too little to sell, weeks before it shows. */
public final class Foreseeing {
    /** The log of so many days is read, or as many as one answer can read. */
    private static final List<Integer> WINDOWS = List.of(365, 270, 180, 90);

    private final AskingFunnel asking;
    private final Deals deals;
    private final Chronicle chronicle;
    private final Plans plans;
    private final Books books;

    public Foreseeing(
            AskingFunnel asking, Deals deals, Chronicle chronicle, Plans plans, Books books) {
        this.asking = asking;
        this.deals = deals;
        this.chronicle = chronicle;
        this.plans = plans;
        this.books = books;
    }

    /** What is ahead. */
    public sealed interface Ahead {}

    /**
     * It was read.
     *
     * @param plan for this month and the next, of whom the forecast is; absent where none is set
     * @param warnings of those whom the member leads, the most urgent first
     */
    public record Seen(Forecast forecast, Map<YearMonth, Money> plan, List<EarlyWarning> warnings)
            implements Ahead {}

    /** The log is too long even for a short time. */
    public record TooMuch() implements Ahead {}

    /** What is ahead for the deals of a view, as far as that member may see them. */
    public Ahead of(FunnelView view, Member member, Roster roster, Progress progress) {
        Selection of = asking.selection(byPeople(view), member, roster);
        LocalDate today = of.today();
        ReadingLog log = new ReadingLog(chronicle, progress);
        @Nullable Days window = null;
        for (int days : WINDOWS) {
            Days tried = Days.upTo(today, days);
            if (window == null && log.lines(tried).readTo() == null) {
                window = tried;
            }
        }
        if (window == null) {
            return new TooMuch();
        }
        Lifelines lives = lives(of, log, window, roster);
        Predicate<@Nullable MemberId> whose = whose(of);
        Forecast forecast = new Forecasting(lives, of.frame(), today, whose).forecast(of);
        YearMonth month = YearMonth.from(today);
        List<Plans.Plan> set =
                Stream.of(month, month.plusMonths(1), month.plusMonths(2))
                        .flatMap(one -> plans.of(one).stream())
                        .toList();
        Map<YearMonth, Money> plan = of.team() == null ? Plans.of(set, person(of)) : Map.of();
        return new Seen(forecast, plan, warnings(of, lives, member, roster, set));
    }

    /** Of what the deals are about or whence they came nothing is foreseen: all are taken. */
    private static FunnelView byPeople(FunnelView view) {
        boolean people = view.part() == null || view.isBy(By.OWNER) || view.isBy(By.TEAM);
        return people ? view.now() : view.now().of((Part) null);
    }

    /** All deals of the pipeline are learned from, whoever's are asked about. */
    private Lifelines lives(Selection of, ReadingLog log, Days window, Roster roster) {
        String pipeline = of.frame().pipeline().key();
        List<DealEvent> events =
                log.of(window).events().stream()
                        .filter(event -> event.pipeline().equals(pipeline))
                        .toList();
        Stream<OpenDeal> open =
                Stream.concat(
                        deals.openOf(null).stream(),
                        roster.members().stream()
                                .map(Member::id)
                                .flatMap(id -> deals.openOf(id).stream()));
        return new Lifelines(
                window,
                events,
                open.filter(deal -> deal.facts().pipeline().equals(pipeline)).toList(),
                books.current().orElseThrow().zone());
    }

    private static Predicate<@Nullable MemberId> whose(Selection of) {
        @Nullable Set<MemberId> team = of.team();
        if (team != null) {
            return owner -> owner != null && team.contains(owner);
        }
        @Nullable MemberId person = person(of);
        return person == null ? owner -> true : person::equals;
    }

    private static @Nullable MemberId person(Selection of) {
        return of.slice() instanceof CounterKey.Slice.Owner(String member) && !member.isEmpty()
                ? new MemberId(member)
                : null;
    }

    private List<EarlyWarning> warnings(
            Selection of, Lifelines lives, Member member, Roster roster, List<Plans.Plan> set) {
        Rights rights = Rights.of(member, roster, asking.now());
        List<EarlyWarning> warnings = new ArrayList<>();
        for (Member seller : roster.working()) {
            if (seller.role().sells() && rights.sees().holds(seller.id())) {
                MemberId id = seller.id();
                Forecasting theirs = new Forecasting(lives, of.frame(), of.today(), id::equals);
                Promises promises = new Promises(theirs, of.today(), lives.window().first());
                for (int ahead = 0; ahead < 2; ahead++) {
                    @Nullable Money plan =
                            Plans.of(set, id)
                                    .get(YearMonth.from(promises.days(of.today(), ahead).last()));
                    promises.warning(id, ahead, plan).ifPresent(warnings::add);
                }
            }
        }
        warnings.sort(
                Comparator.comparing((EarlyWarning warning) -> warning.days().first())
                        .thenComparing(EarlyWarning::share));
        return warnings;
    }

    /** What somebody's live deals promise, now and on the same day of past months. */
    private record Promises(Forecasting theirs, LocalDate today, LocalDate first) {
        java.util.Optional<EarlyWarning> warning(MemberId id, int ahead, @Nullable Money plan) {
            List<Much> earlier = new ArrayList<>();
            double wonSum = 0;
            for (int back = 1; back <= Forecasting.MONTHS; back++) {
                LocalDate then = today.minusMonths(back);
                if (!then.isBefore(first.plusDays(30))) {
                    earlier.add(promised(then, ahead));
                    YearMonth past = YearMonth.from(then);
                    wonSum += theirs.fact(past, past.atEndOfMonth()).sum();
                }
            }
            if (earlier.size() < Forecast.ENOUGH_MONTHS
                    || theirs.pace(today).cases() < Forecast.ENOUGH) {
                return java.util.Optional.empty();
            }
            Much usual = average(earlier);
            double won = wonSum / earlier.size();
            double times = plan == null || won == 0 ? 1 : plan.minor() / won;
            Much wanted = usual.times(times, times);
            EarlyWarning warning =
                    new EarlyWarning(
                            id, days(today, ahead), promised(today, ahead), wanted, plan != null);
            boolean tooLittle =
                    wanted.deals() >= EarlyWarning.LEAST_DEALS
                            && warning.share() < EarlyWarning.TOO_LITTLE;
            return tooLittle ? java.util.Optional.of(warning) : java.util.Optional.empty();
        }

        /** The days to come that are asked about: the first thirty, or those after them. */
        Days days(LocalDate day, int ahead) {
            LocalDate first = day.plusDays((long) EarlyWarning.AHEAD * ahead + 1);
            return new Days(first, first.plusDays(EarlyWarning.AHEAD - 1L));
        }

        private Much promised(LocalDate day, int ahead) {
            Walk walk = theirs.walk(day, theirs.pace(day));
            Walk.Expected before = walk.upTo(days(day, ahead).first().minusDays(1), 0).all();
            Walk.Expected after = walk.upTo(days(day, ahead).last(), 0).all();
            return new Much(after.deals() - before.deals(), after.sum() - before.sum());
        }

        private static Much average(List<Much> all) {
            Much sum = new Much(0, 0);
            for (Much one : all) {
                sum = sum.plus(one);
            }
            return sum.times(1.0 / all.size(), 1.0 / all.size());
        }
    }
}
