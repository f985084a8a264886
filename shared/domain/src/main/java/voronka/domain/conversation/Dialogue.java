package voronka.domain.conversation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SetupAnswers;
import voronka.domain.deal.DealId;
import voronka.domain.selling.Given;
import voronka.domain.team.MemberId;
import voronka.domain.time.Delay;
import voronka.domain.views.Report;

/** A question that the person's next text answers, with what has been collected so far. */
public sealed interface Dialogue {
    /** A question older than that is forgotten: the next text is a text like any other. */
    Duration LASTS = Duration.ofHours(12);

    /** When it was asked. */
    Instant askedAt();

    /** Whether it still waits for an answer at that moment. */
    default boolean isOpenAt(Instant now) {
        return now.isBefore(askedAt().plus(LASTS));
    }

    /**
     * What is missing before a wish can be granted? It is asked for one thing after the other.
     *
     * @param given what was answered so far: nothing of it is written before the wish is granted
     * @param want what is asked for now
     * @param number of this question, from 1: keys of an earlier one are too late
     */
    record Missing(
            DealId deal,
            int revision,
            voronka.domain.deal.Wish wish,
            Given given,
            Want want,
            int number,
            Instant askedAt)
            implements Dialogue {}

    /** How much is it about? */
    record DealSum(DealId deal, int revision, Instant askedAt) implements Dialogue {}

    /**
     * Why was it lost, in words?
     *
     * @param comeBack when to look at it again, as was chosen before; null for never
     */
    record LossInWords(
            DealId deal, int revision, String reason, @Nullable Delay comeBack, Instant askedAt)
            implements Dialogue {}

    /** What is to be reminded of? */
    record PromiseInWords(DealId deal, String followUp, Instant askedAt) implements Dialogue {}

    /**
     * When? Answered by a date in words, or by one of the keys that were offered.
     *
     * @param revision of the deal when it was asked
     * @param about the promise that is put off, the reason to freeze or lose; empty to remind
     * @param words what was said already; empty when only the date was asked for
     */
    record When(DealId deal, Wish wish, int revision, String about, String words, Instant askedAt)
            implements Dialogue {
        /** What is wanted at that time. */
        public enum Wish {
            REMIND,
            PUT_OFF,
            FREEZE,
            COME_BACK,
            MEET,
            /** A colleague is asked: {@code about} is who. */
            ASSIGN
        }
    }

    /** Every how many days is the client to hear from us? */
    record HowOften(DealId deal, Instant askedAt) implements Dialogue {}

    /** A promise was kept: what was agreed, and what comes next? */
    record Agreed(DealId deal, Instant askedAt) implements Dialogue {}

    /** What is the new team called that somebody is put into? */
    record TeamName(MemberId who, Instant askedAt) implements Dialogue {}

    /** What came of what a colleague asked for? It is done with the answer. */
    record ResultInWords(DealId deal, String followUp, Instant askedAt) implements Dialogue {}

    /**
     * How does the company work?
     *
     * @param answers what was answered so far, and what is usual for the rest
     */
    record Setup(SetupAnswers answers, Asked asked, Instant askedAt) implements Dialogue {
        /** What is asked, in this order. */
        public enum Asked {
            CURRENCY,
            PROCESS,
            SOLD,
            SHARE,
            DAYS,
            ZONE,
            WHO,
            WITHIN,
            LOSS,
            /** Is it all right? */
            PREVIEW
        }
    }

    /** Who is the client, and what do they want? */
    record NewDeal(Instant askedAt) implements Dialogue {}

    /**
     * What was said when that happened, and how long was it?
     *
     * @param event the number of the event that told it
     */
    record Told(DealId deal, int event, Instant askedAt) implements Dialogue {}

    /** What is to be looked for in a deal's history? */
    record FindInHistory(DealId deal, Instant askedAt) implements Dialogue {}

    /**
     * Which deal does something belong to that was sent?
     *
     * @param parcel its id
     */
    record FindFor(String parcel, Instant askedAt) implements Dialogue {}

    /**
     * The same about something that was sent, which belongs into that deal.
     *
     * @param parcel its id
     */
    record NewDealWith(String parcel, Instant askedAt) implements Dialogue {}

    /** What is the view called that this report is to be kept as? */
    record NameView(Report report, Instant askedAt) implements Dialogue {}

    /** What is that view of theirs to be called from now on? */
    record RenameView(String saved, Instant askedAt) implements Dialogue {}
}
