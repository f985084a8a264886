package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.money.Money;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;

/** Puts everything together that a director wants to know in the morning. */
public final class TakingPulse {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int MOST_RATED = 5;

    private final AskingFunnel asking;
    private final CounterReadings counters;
    private final FindingStuck finding;
    private final Foreseeing foreseeing;
    private final WatchedStages watched;

    public TakingPulse(
            AskingFunnel asking,
            CounterReadings counters,
            FindingStuck finding,
            Foreseeing foreseeing,
            WatchedStages watched) {
        this.asking = asking;
        this.counters = counters;
        this.finding = finding;
        this.foreseeing = foreseeing;
        this.watched = watched;
    }

    /** Of the view's pipeline, as far as that member may see it. */
    public Pulse of(FunnelView asked, Member member, Roster roster, Progress progress) {
        FunnelView all = asked.readsTheLog() ? asked.of((FunnelView.Part) null) : asked;
        Selection of = asking.selection(all.now(), member, roster);
        FunnelView view = of.view();
        LocalDate today = of.today();
        Days thisMonth = Days.monthOf(today);
        Reporting reports = new Reporting(of.of(counters));
        Foreseeing.Ahead ahead = foreseeing.of(view, member, roster, progress);
        @Nullable Forecast forecast = null;
        @Nullable Money plan = null;
        List<EarlyWarning> warnings = List.of();
        if (ahead instanceof Foreseeing.Seen seen) {
            forecast = seen.forecast();
            plan = seen.plan().get(java.time.YearMonth.from(today));
            warnings = seen.warnings();
        }
        return new Pulse(
                view,
                of.frame(),
                thisMonth,
                reports.happened(of.frame(), of.slice(), thisMonth).of("won"),
                plan,
                forecast,
                reports.now(of.frame(), of.slice()),
                reports.history(
                        of.frame(), of.slice(), History.Kind.EVENTS, Days.upTo(today, WEEK)),
                reason(view, today, member, roster),
                finding.seenBy(member, roster),
                rating(of, reports, thisMonth, member, roster),
                key(of, reports, today),
                warnings);
    }

    private Losses.@Nullable Reason reason(
            FunnelView view, LocalDate today, Member member, Roster roster) {
        FunnelView lost = view.of(Kind.LOSSES, Days.upTo(today, WEEK));
        return asking.answer(lost, member, roster) instanceof AskingFunnel.Lost told
                ? told.losses().reasons().stream().findFirst().orElse(null)
                : null;
    }

    private List<Pulse.Seller> rating(
            Selection of, Reporting reports, Days month, Member member, Roster roster) {
        Rights rights = Rights.of(member, roster, asking.now());
        List<Pulse.Seller> rating = new ArrayList<>();
        for (Member seller : roster.working()) {
            boolean seen = member.role().overlooks() || rights.sees().holds(seller.id());
            if (seller.role().sells() && seen) {
                Count won =
                        reports.happened(
                                        of.frame(),
                                        new CounterKey.Slice.Owner(seller.id().value()),
                                        month)
                                .of("won");
                if (won.deals() > 0) {
                    rating.add(new Pulse.Seller(seller.id(), won));
                }
            }
        }
        rating.sort(
                Comparator.comparingLong((Pulse.Seller seller) -> seller.won().sum())
                        .thenComparingLong(seller -> seller.won().deals())
                        .reversed());
        return rating.stream().limit(MOST_RATED).toList();
    }

    /** The pinned stage, or the book's, or the one that the method finds. */
    private Pulse.@Nullable KeyStage key(Selection of, Reporting reports, LocalDate today) {
        Pipeline pipeline = of.frame().pipeline();
        Days lately = Days.upTo(today, MONTH);
        Days before = Days.upTo(lately.first().minusDays(1), MONTH);
        History now = reports.history(of.frame(), of.slice(), History.Kind.EVENTS, lately);
        Optional<StageKey> pinned = watched.watched(pipeline.key());
        Optional<StageKey> stage =
                pinned.or(() -> Optional.ofNullable(pipeline.keyStage()))
                        .or(() -> Outlook.of(now).key().map(found -> target(found)));
        return stage.flatMap(key -> line(now, key))
                .map(
                        line ->
                                new Pulse.KeyStage(
                                        line,
                                        line(
                                                        reports.history(
                                                                of.frame(),
                                                                of.slice(),
                                                                History.Kind.EVENTS,
                                                                before),
                                                        line.stage())
                                                .orElse(null),
                                        pinned.isPresent()))
                .orElse(null);
    }

    private static StageKey target(Outlook.Key key) {
        return key.feeding() == null
                ? key.stage().stage()
                : Objects.requireNonNull(key.feeding()).stage();
    }

    private static Optional<History.Line> line(History history, StageKey stage) {
        return history.lines().stream().filter(line -> line.stage().equals(stage)).findFirst();
    }
}
