package voronka.domain.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import voronka.domain.deal.Deal;

/** A deal with the promises about it that are still open, the nearest first: one read. */
public record DealFile(Deal deal, List<FollowUp> open) {
    public DealFile {
        open = open.stream().sorted(Comparator.comparing(f -> f.due().instant())).toList();
    }

    /** The open promise of that id. */
    public Optional<FollowUp> followUp(String id) {
        return open.stream().filter(followUp -> followUp.id().equals(id)).findFirst();
    }

    /** What comes next. */
    public Optional<FollowUp> next() {
        return open.stream().findFirst();
    }
}
