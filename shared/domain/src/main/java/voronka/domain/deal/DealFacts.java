package voronka.domain.deal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Touches;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;

/**
 * What is known of a deal in whatever state it is.
 *
 * @param owner who answers for it; null while nobody has taken it
 * @param bookVersion the version of the sales book it runs on
 * @param furthest the furthest stage it has reached: going back un-reaches nothing
 * @param news the notice that told the managers of a deal nobody has taken
 * @param touches how often we and the client have been in touch
 * @param progress what was gathered on the way, as the book asks for it
 * @param events how many events its log has
 * @param revision grows with each change that makes a drawn button stale
 * @param version grows with each write; 0 for a deal not stored yet
 */
public record DealFacts(
        DealId id,
        String title,
        @Nullable Money amount,
        @Nullable MemberId owner,
        String pipeline,
        int bookVersion,
        Contact contact,
        Origin origin,
        Instant createdAt,
        LocalDate createdDay,
        StageKey furthest,
        @Nullable String news,
        Touches touches,
        Progress progress,
        int events,
        int revision,
        long version) {

    /** The longest title that is kept; a longer one is cut by whoever takes it in. */
    public static final int LONGEST_TITLE = 200;

    /** Where a deal of these facts stands. */
    Standing standing(Standing.State state, StageKey stage) {
        return new Standing(state, stage, furthest, amount, owner);
    }

    DealFacts owned(@Nullable MemberId by) {
        return copy(amount, by, contact, furthest, touches, progress, events, revision);
    }

    /** Owned by that member from now on: what a head was asked is answered by it. */
    DealFacts inHandsOf(MemberId member, Actor by) {
        return owned(member).having(progress.asking(null)).logged(true, by);
    }

    DealFacts priced(@Nullable Money other) {
        return copy(other, owner, contact, furthest, touches, progress, events, revision);
    }

    DealFacts reached(StageKey stage) {
        return copy(amount, owner, contact, stage, touches, progress, events, revision);
    }

    DealFacts knowing(Contact better) {
        return copy(amount, owner, better, furthest, touches, progress, events, revision);
    }

    DealFacts having(Progress other) {
        return copy(amount, owner, contact, furthest, touches, other, events, revision);
    }

    DealFacts touched(Touches other) {
        return copy(amount, owner, contact, furthest, other, progress, events, revision);
    }

    /** The same with so many events in its log, at that revision. */
    DealFacts counting(int otherEvents, int otherRevision) {
        return copy(
                amount, owner, contact, furthest, touches, progress, otherEvents, otherRevision);
    }

    /** The same on another version of the book. */
    DealFacts onBook(int otherVersion) {
        return new DealFacts(
                id,
                title,
                amount,
                owner,
                pipeline,
                otherVersion,
                contact,
                origin,
                createdAt,
                createdDay,
                furthest,
                news,
                touches,
                progress,
                events,
                revision,
                version);
    }

    /** The number of the event that comes next. */
    int nextEvent() {
        return events + 1;
    }

    /** With one more event in its log, which makes drawn buttons stale or not. */
    DealFacts logged(boolean stale, Actor by) {
        Progress known = progress.inHandsOf(owner).inHandsOf(by.member());
        return copy(
                amount,
                owner,
                contact,
                furthest,
                touches,
                known,
                events + 1,
                stale ? revision + 1 : revision);
    }

    private DealFacts copy(
            @Nullable Money otherAmount,
            @Nullable MemberId otherOwner,
            Contact otherContact,
            StageKey otherFurthest,
            Touches otherTouches,
            Progress otherProgress,
            int otherEvents,
            int otherRevision) {
        return new DealFacts(
                id,
                title,
                otherAmount,
                otherOwner,
                pipeline,
                bookVersion,
                otherContact,
                origin,
                createdAt,
                createdDay,
                otherFurthest,
                news,
                otherTouches,
                otherProgress,
                otherEvents,
                otherRevision,
                version);
    }
}
