package voronka.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;

/** What carries our messages to people. */
public interface Messenger {
    /** Sends news. */
    Sending tell(Member to, News news);

    /** Makes an earlier message say what the news says. */
    Sending correct(Member to, long message, News news);

    /**
     * Reminds of one promise, or of several in one message.
     *
     * @param reminders none where only clients are to hear from somebody
     * @param touches how many clients are to hear from them today, as their rhythms say: a number,
     *     not a message each; 0 to say nothing of it
     */
    Sending remind(Member to, List<Reminder> reminders, int touches);

    /**
     * News with all it takes to tell it.
     *
     * @param event what happened; null when it is about no event
     * @param log the deal's log, where the news brings a client back to mind; else empty
     */
    record News(
            Notice notice,
            DealFile file,
            @Nullable DealEvent event,
            List<DealEvent> log,
            SalesBook book,
            Roster roster) {}

    /** A promise that is due, with its whole context: the deal and the last lines of its log. */
    record Reminder(FollowUp followUp, DealFile file, List<DealEvent> log, SalesBook book) {}

    /** What became of a message. */
    sealed interface Sending {
        /** It is there, under that id. */
        record Sent(long message) implements Sending {}

        /** The person does not want our messages, or is not there any more. */
        record Unreachable() implements Sending {}

        /** Not now: too many at once, or the messenger is down. */
        record Later(String why) implements Sending {}
    }
}
