package voronka.domain.deal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Touches;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;

/**
 * What is known of a deal in whatever state it is.
 *
 * @param owner who answers for it; null while nobody has taken it
 * @param bookVersion the version of the sales book it runs on
 * @param furthest the furthest stage it has reached: going back un-reaches nothing
 * @param news the notice that told the managers of a deal nobody has taken
 * @param touches how often we and the client have been in touch
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
        int events,
        int revision,
        long version) {

    /** The longest title that is kept; a longer one is cut by whoever takes it in. */
    public static final int LONGEST_TITLE = 200;

    /** Where a deal of these facts stands. */
    Standing standing(Standing.State state, StageKey stage) {
        return new Standing(state, stage, furthest, amount, owner);
    }

    DealFacts owned(MemberId by) {
        return new DealFacts(
                id,
                title,
                amount,
                by,
                pipeline,
                bookVersion,
                contact,
                origin,
                createdAt,
                createdDay,
                furthest,
                news,
                touches,
                events,
                revision,
                version);
    }

    DealFacts priced(@Nullable Money other) {
        return new DealFacts(
                id,
                title,
                other,
                owner,
                pipeline,
                bookVersion,
                contact,
                origin,
                createdAt,
                createdDay,
                furthest,
                news,
                touches,
                events,
                revision,
                version);
    }

    DealFacts reached(StageKey stage) {
        return new DealFacts(
                id,
                title,
                amount,
                owner,
                pipeline,
                bookVersion,
                contact,
                origin,
                createdAt,
                createdDay,
                stage,
                news,
                touches,
                events,
                revision,
                version);
    }

    DealFacts knowing(Contact better) {
        return new DealFacts(
                id,
                title,
                amount,
                owner,
                pipeline,
                bookVersion,
                better,
                origin,
                createdAt,
                createdDay,
                furthest,
                news,
                touches,
                events,
                revision,
                version);
    }

    DealFacts touched(Touches other) {
        return new DealFacts(
                id,
                title,
                amount,
                owner,
                pipeline,
                bookVersion,
                contact,
                origin,
                createdAt,
                createdDay,
                furthest,
                news,
                other,
                events,
                revision,
                version);
    }

    /** With one more event in its log, which makes drawn buttons stale or not. */
    DealFacts logged(boolean stale) {
        return new DealFacts(
                id,
                title,
                amount,
                owner,
                pipeline,
                bookVersion,
                contact,
                origin,
                createdAt,
                createdDay,
                furthest,
                news,
                touches,
                events + 1,
                stale ? revision + 1 : revision,
                version);
    }
}
