package voronka.domain.funnel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import voronka.domain.funnel.Comparison.Across;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;

/**
 * Tells a view's deals apart by owner, source, channel or product. From counters where these know
 * whose deals they are; they know one part at a time, so of a part of the deals the log is read.
 */
public final class Comparing {
    /** The most frequent ones. */
    private static final int MOST = 20;

    private final AskingFunnel asking;

    public Comparing(AskingFunnel asking) {
        this.asking = asking;
    }

    /** What can be said. */
    public sealed interface Compared permits Comparison, AskingFunnel.TooLong {}

    /** Of the view's period, or of the last {@link AskingFunnel#LATELY} days. */
    public Compared of(
            FunnelView asked, Across across, Member member, Roster roster, Progress progress) {
        Selection of = AskingFunnel.apart(asking.lately(asked, member, roster), by(across));
        Recounting.Recount counted = asking.counted(of, progress);
        if (counted.readTo() != null) {
            return new AskingFunnel.TooLong(of.view(), of.part(), of.frame(), counted.readTo());
        }
        Reporting its = new Reporting(counted.counters());
        Days period = Objects.requireNonNull(of.view().period());
        Map<String, Counted> parts = new LinkedHashMap<>();
        for (String name : names(of, across, roster)) {
            parts.put(name, its.happened(of.frame(), slice(across, name), period));
        }
        return Comparison.of(of, across, its.happened(of.frame(), of.slice(), period), parts);
    }

    /** Whether the log has to be read for it. */
    public static boolean readsTheLog(FunnelView asked, Across across, Member member) {
        return AskingFunnel.isApart(AskingFunnel.allowed(asked, member), by(across));
    }

    private List<String> names(Selection of, Across across, Roster roster) {
        if (across == Across.OWNER) {
            return of.slice() instanceof Slice.Owner(String owner)
                    ? List.of(owner)
                    : AskingFunnel.owners(roster).toList();
        }
        return asking.names(of.view(), by(across)).stream().limit(MOST).toList();
    }

    private static By by(Across across) {
        return switch (across) {
            case OWNER -> By.OWNER;
            case SOURCE -> By.SOURCE;
            case CHANNEL -> By.CHANNEL;
            case PRODUCT -> By.PRODUCT;
        };
    }

    private static Slice slice(Across across, String name) {
        return switch (across) {
            case OWNER -> new Slice.Owner(name);
            case SOURCE -> new Slice.Source(name);
            case CHANNEL -> new Slice.Channel(name);
            case PRODUCT -> new Slice.Product(name);
        };
    }
}
