package voronka.telegrambot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.funnel.Plans;
import voronka.domain.funnel.Plans.Plan;
import voronka.domain.money.Money;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.views.Report;
import voronka.telegram.view.PlanView;

/**
 * {@code /plan}: the month's plan beside the fact; {@code /plan декабрь Анна 1,2 млн} sets one,
 * which only a director may.
 */
final class PlanCommand implements Command {
    private final AskingFunnel asking;
    private final Plans plans;
    private final Books books;

    PlanCommand(AskingFunnel asking, Plans plans, Books books) {
        this.asking = asking;
        this.plans = plans;
        this.books = books;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        SalesBook book = books.current().orElseThrow();
        Line line = line(arguments, book, turn);
        if (!line.unknown().isEmpty()) {
            return Reply.saying(
                    turn.words().say("plan.what", "words", String.join(" ", line.unknown())));
        }
        @Nullable Money sum = line.sum();
        if (sum != null) {
            if (turn.member().role() != Role.DIRECTOR) {
                return Reply.saying(turn.words().say("refused.directors"));
            }
            plans.set(new Plan(line.month(), line.member(), sum));
        }
        return shown(line.month(), book, turn);
    }

    private Reply shown(YearMonth month, SalesBook book, Turn turn) {
        LocalDate today = asking.today();
        Days days = Days.of(month);
        FunnelView view = FunnelView.all().of(FunnelView.Kind.EVENTS, days);
        List<Plan> set = plans.of(month);
        Map<MemberId, Count> won = new HashMap<>();
        for (Plan plan : set) {
            @Nullable MemberId member = plan.member();
            if (member != null && turn.viewer().rights().sees().holds(member)) {
                won.put(member, won(view.of(Part.of(member)), turn));
            }
        }
        long left = today.isAfter(days.last()) ? 0 : new Days(today, days.last()).length();
        long ahead = Math.min(left, days.length());
        Reply shown =
                Reply.of(PlanView.of(month, set, won(view, turn), won, ahead, book, turn.viewer()));
        Report report = Report.of(Report.Kind.PLAN, FunnelView.all());
        return month.equals(YearMonth.from(today)) ? SaveKey.under(shown, report, turn) : shown;
    }

    private Count won(FunnelView view, Turn turn) {
        return asking.events(view, turn.member(), turn.viewer().roster()).history().won();
    }

    /** What the line says: of which month, whose, how much. */
    private record Line(
            YearMonth month,
            @Nullable MemberId member,
            @Nullable Money sum,
            List<String> unknown) {}

    private Line line(String arguments, SalesBook book, Turn turn) {
        LocalDate today = asking.today();
        List<String> words = new ArrayList<>(List.of(arguments.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        Optional<Money> sum = sum(words, book);
        @Nullable MemberId member = null;
        YearMonth month = YearMonth.from(today);
        List<String> unknown = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String word : words) {
            List<Member> named =
                    turn.viewer().roster().working().stream()
                            .filter(m -> begins(m.name(), word))
                            .toList();
            if (named.size() == 1) {
                member = named.getFirst().id();
            } else {
                rest.add(word);
            }
        }
        if (!rest.isEmpty()) {
            Optional<PeriodWords.Said> said =
                    PeriodWords.read(String.join(" ", rest), today, turn.member().language());
            if (said.isPresent() && said.get().rest().isBlank()) {
                month = ahead(YearMonth.from(said.get().days().first()), rest, today);
            } else {
                unknown.addAll(rest);
            }
        }
        return new Line(month, member, sum.orElse(null), unknown);
    }

    /** A plan is for what comes: a month without its year that is long over is the next such. */
    private static YearMonth ahead(YearMonth month, List<String> words, LocalDate today) {
        boolean year = words.stream().anyMatch(word -> word.matches(".*\\d{4}.*"));
        YearMonth now = YearMonth.from(today);
        return !year && month.isBefore(now.minusMonths(3)) ? month.plusYears(1) : month;
    }

    /** The sum at the end of the line, taken off it. */
    private static Optional<Money> sum(List<String> words, SalesBook book) {
        for (int length = Math.min(4, words.size()); length > 0; length--) {
            List<String> last = words.subList(words.size() - length, words.size());
            if (!last.getFirst().matches("(19|20)\\d\\d")
                    && Amounts.read(String.join(" ", last), book.currency())
                            instanceof Amounts.Sum(Money money)) {
                last.clear();
                return Optional.of(money);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String name, String word) {
        return word.length() > 1
                && name.toLowerCase(java.util.Locale.ROOT)
                        .startsWith(word.toLowerCase(java.util.Locale.ROOT));
    }
}
