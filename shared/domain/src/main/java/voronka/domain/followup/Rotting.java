package voronka.domain.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;

/**
 * Open deals that hang at the end: begun long ago, not a word with the client for weeks, and nobody
 * has promised anything about them since. Each wants a decision.
 */
public final class Rotting {
    /** A deal younger than that is given its time. */
    public static final Duration OLD = Duration.ofDays(60);

    private Rotting() {}

    /** Those of these deals, the longest silent first. */
    public static List<OpenDeal> of(List<OpenDeal> deals, List<FollowUp> promises, Instant now) {
        Instant lately = now.minus(Worklist.SILENCE);
        Set<DealId> looked =
                promises.stream()
                        .filter(promise -> promise.createdAt().isAfter(lately))
                        .map(FollowUp::deal)
                        .collect(Collectors.toSet());
        return deals.stream()
                .filter(deal -> deal.facts().createdAt().isBefore(now.minus(OLD)))
                .filter(deal -> Worklist.heard(deal).isBefore(lately))
                .filter(deal -> !looked.contains(deal.id()))
                .sorted(Comparator.comparing(Worklist::heard))
                .toList();
    }
}
