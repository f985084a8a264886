package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.Behind.What;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;

/**
 * Looks for what is wrong with a funnel: a thin top, a jam, a hole. From counters: a handful of
 * items and half a year of days.
 */
public final class Diagnosing {
    /** Whether enough deals begin is told from so many days. */
    static final int TOP = 30;

    /** Conversions and crowds are told from so many days, beside as many before. */
    static final int LATELY = AskingFunnel.LATELY;

    /** Less than that share of the usual is a thin top. */
    static final double THIN = 0.7;

    /** So many times the usual is a jam. */
    static final double CROWD = 1.5;

    /** Of fewer deals nothing is said. */
    static final int LEAST = 5;

    /** A share that fell by so much is a hole, and so is one below this half of the time. */
    static final double FALL = 0.1;

    private static final double BAD = 0.5;

    private final AskingFunnel asking;
    private final CounterReadings counters;

    public Diagnosing(AskingFunnel asking, CounterReadings counters) {
        this.asking = asking;
        this.counters = counters;
    }

    /** What is wrong with the deals of a view, as far as that member may see them. */
    public Diagnosis of(FunnelView view, Member member, Roster roster) {
        FunnelView counted = view.readsTheLog() ? view.of((FunnelView.Part) null) : view;
        Selection of = asking.selection(counted.now(), member, roster);
        Reporting reports = new Reporting(of.of(counters));
        Frame frame = of.frame();
        Days now = Days.upTo(of.today(), LATELY);
        Map<LocalDate, Map<String, Long>> days =
                reports.days(frame, of.slice(), new Days(now.before().first(), of.today()));
        History lately = events(frame, now, days);
        History before = events(frame, now.before(), days);
        Snapshot snapshot = reports.now(frame, of.slice());
        List<Diagnosis.Finding> findings = new ArrayList<>();
        long decided = lately.lines().stream().mapToLong(History.Line::outOf).max().orElse(0);
        if (decided >= History.ENOUGH) {
            thinTop(of, days, lately, findings);
            jams(of, days, snapshot, findings);
            holes(of, lately, before, findings);
        }
        findings.sort(Comparator.comparingLong(Diagnosis.Finding::atStake).reversed());
        return new Diagnosis(of.view(), of.part(), frame, findings, decided);
    }

    private static History events(
            Frame frame, Days period, Map<LocalDate, Map<String, Long>> days) {
        return History.ofEvents(frame, period, Counted.sum(in(period, days)), Counted.NOTHING);
    }

    private static List<Map<String, Long>> in(Days period, Map<LocalDate, Map<String, Long>> days) {
        return days.entrySet().stream()
                .filter(day -> period.has(day.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The last days beside the two months before them. */
    private static void thinTop(
            Selection of,
            Map<LocalDate, Map<String, Long>> days,
            History lately,
            List<Diagnosis.Finding> findings) {
        Days last = Days.upTo(of.today(), TOP);
        Days earlier = Days.upTo(last.first().minusDays(1), LATELY);
        long now = Counted.sum(in(last, days)).of("created").deals();
        long then = Counted.sum(in(earlier, days)).of("created").deals();
        double usual = (double) then * TOP / LATELY;
        if (then < History.ENOUGH || now >= usual * THIN) {
            return;
        }
        Outlook outlook = Outlook.of(lately);
        double each = outlook.input() == 0 ? 0 : outlook.won() / outlook.input();
        long atStake = Math.round((usual - now) * each * outlook.average());
        findings.add(
                new Diagnosis.ThinTop(
                        now,
                        usual,
                        TOP,
                        atStake,
                        of.view().of(Kind.EVENTS, last),
                        Behind.of(What.CREATED)));
    }

    /** How many stand in a stage beside how many did, on the average of the last days. */
    private static void jams(
            Selection of,
            Map<LocalDate, Map<String, Long>> days,
            Snapshot snapshot,
            List<Diagnosis.Finding> findings) {
        Map<StageKey, Double> usual = usual(of, days, snapshot);
        for (Snapshot.Line line : snapshot.lines()) {
            double mean = usual.getOrDefault(line.stage(), 0.0);
            if (line.name() != null
                    && line.deals() >= LEAST
                    && mean > 0
                    && line.deals() >= mean * CROWD) {
                findings.add(
                        new Diagnosis.Jam(
                                line.stage(),
                                line.count(),
                                mean,
                                LATELY,
                                line.sum(),
                                of.view().now(),
                                Behind.of(What.OPEN, line.stage())));
            }
        }
    }

    /** The mean of what stood there at the end of each day: as it is now, less what came since. */
    private static Map<StageKey, Double> usual(
            Selection of, Map<LocalDate, Map<String, Long>> days, Snapshot snapshot) {
        Map<StageKey, Double> usual = new HashMap<>();
        TreeMap<LocalDate, Map<String, Long>> ordered = new TreeMap<>(days);
        for (Snapshot.Line line : snapshot.lines()) {
            long stood = line.deals();
            double sum = 0;
            for (int back = 0; back < LATELY; back++) {
                LocalDate day = of.today().minusDays(back);
                sum += stood;
                Map<String, Long> changed = ordered.getOrDefault(day, Map.of());
                stood -= new Counted(changed).of("open", line.stage()).deals();
            }
            usual.put(line.stage(), sum / LATELY);
        }
        return usual;
    }

    private static void holes(
            Selection of, History lately, History before, List<Diagnosis.Finding> findings) {
        for (History.Line line : lately.lines()) {
            if (line.name() == null || line.soundConversion().isEmpty()) {
                continue;
            }
            double share = line.soundConversion().getAsDouble();
            double then =
                    before.lines().stream()
                            .filter(other -> other.stage().equals(line.stage()))
                            .filter(other -> other.soundConversion().isPresent())
                            .mapToDouble(other -> other.soundConversion().getAsDouble())
                            .findFirst()
                            .orElse(-1);
            boolean worst = lately.bottleneck().filter(line::equals).isPresent() && share < BAD;
            if (worst || then - share >= FALL) {
                findings.add(
                        new Diagnosis.Hole(
                                line.stage(),
                                share,
                                then,
                                line.lost(),
                                line.outOf(),
                                LATELY,
                                line.lost().sum(),
                                of.view().of(Kind.EVENTS, lately.period()),
                                Behind.of(What.LOST, line.stage())));
            }
        }
    }
}
