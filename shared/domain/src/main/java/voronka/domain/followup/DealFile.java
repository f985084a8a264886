package voronka.domain.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.team.Language;
import voronka.domain.team.MemberId;

/**
 * A deal with the promises about it that are still open, the nearest first: one read.
 *
 * @param open what is still to be done
 * @param leftBehind what nobody has ended, but the deal has moved on: over all the same
 */
public record DealFile(Deal deal, List<FollowUp> open, List<FollowUp> leftBehind) {
    private static final Comparator<FollowUp> NEAREST_FIRST =
            Comparator.comparing(f -> f.due().instant());

    public DealFile {
        open = open.stream().sorted(NEAREST_FIRST).toList();
        leftBehind = List.copyOf(leftBehind);
    }

    /** The deal with what is stored as open about it. */
    public DealFile(Deal deal, List<FollowUp> stored) {
        this(
                deal,
                stored.stream().filter(f -> !f.isLeftBehind(deal)).toList(),
                stored.stream().filter(f -> f.isLeftBehind(deal)).toList());
    }

    /** The same with its tasks in the words of whoever reads them. */
    public DealFile told(SalesBook book, Language language) {
        return new DealFile(
                deal,
                open.stream().map(one -> one.told(deal, book, language)).toList(),
                leftBehind);
    }

    /** The open promise of that id. */
    public Optional<FollowUp> followUp(String id) {
        return open.stream().filter(followUp -> followUp.id().equals(id)).findFirst();
    }

    /** What somebody has promised or was given to do, the nearest first. */
    public List<FollowUp> promises() {
        return open.stream().filter(followUp -> followUp.kind().isAnswered()).toList();
    }

    /** How often the client is to hear from us; empty when nobody has said. */
    public Optional<FollowUp> rhythm() {
        return open.stream().filter(one -> one.kind() == FollowUp.Kind.RHYTHM).findFirst();
    }

    /** Whether that member is the one from whom the client is to hear. */
    public boolean isKeptBy(MemberId member) {
        return rhythm().filter(one -> member.equals(one.owner())).isPresent();
    }

    /**
     * Whether that member has something to do about it: a task, what a colleague asked for, or a
     * client to keep in touch with.
     */
    public boolean isWorkOf(MemberId member) {
        return open.stream()
                .filter(one -> one.kind().isAnswered() || one.kind().isOfClient())
                .anyMatch(one -> member.equals(one.owner()));
    }

    /**
     * What was somebody's to do, or nobody's, in that member's hands; what a colleague was asked
     * for stays with them.
     */
    public List<FollowUp> handedOver(@Nullable MemberId from, MemberId to) {
        return open.stream()
                .filter(one -> one.kind() != FollowUp.Kind.LIMIT)
                .filter(one -> one.kind() != FollowUp.Kind.ASSIGNMENT)
                .filter(promise -> Objects.equals(promise.owner(), from))
                .map(promise -> promise.ownedBy(to))
                .toList();
    }

    /** What comes next. */
    public Optional<FollowUp> next() {
        return promises().stream().findFirst();
    }
}
