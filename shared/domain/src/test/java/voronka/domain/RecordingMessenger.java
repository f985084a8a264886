package voronka.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;

/**
 * A messenger that remembers what it carried, and goes wrong when told to: blocked by a person, too
 * busy, or gone the moment after a message went out.
 */
public final class RecordingMessenger implements Messenger {
    /** A message as the person got it. */
    public sealed interface Message {
        MemberId to();

        long id();
    }

    /** News. */
    public record Told(MemberId to, long id, News news) implements Message {
        @Override
        public String toString() {
            return "told %s of %s".formatted(to, news.notice().kind());
        }
    }

    /** An earlier message that says something else now. */
    public record Corrected(MemberId to, long id, News news) implements Message {
        @Override
        public String toString() {
            return "corrected for %s by %s".formatted(to, news.notice().kind());
        }
    }

    /** A reminder of promises, and of how many clients are to hear from somebody. */
    public record Reminded(MemberId to, long id, List<Reminder> reminders, int touches)
            implements Message {
        /** The promises it speaks of. */
        public List<String> promises() {
            return reminders.stream().map(reminder -> reminder.followUp().id()).toList();
        }

        @Override
        public String toString() {
            return "reminded %s of %s".formatted(to, promises());
        }
    }

    /** The process died here. */
    public static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;

        Crash(String where) {
            super(where);
        }
    }

    private enum Mishap {
        BUSY,
        CRASH_BEFORE,
        CRASH_AFTER
    }

    private final List<Message> messages = new ArrayList<>();
    private final Set<MemberId> blockedBy = new HashSet<>();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private @Nullable Runnable meanwhile;
    private long last;

    /** From now on that person gets nothing. */
    public synchronized void blockedBy(Member member) {
        blockedBy.add(member.id());
    }

    /** So many of the next messages cannot be sent now. */
    public synchronized void busy(int times) {
        for (int i = 0; i < times; i++) {
            mishaps.add(Mishap.BUSY);
        }
    }

    /** The process dies before the next message goes out. */
    public synchronized void crashBeforeSending() {
        mishaps.add(Mishap.CRASH_BEFORE);
    }

    /** The process dies right after the next message went out. */
    public synchronized void crashAfterSending() {
        mishaps.add(Mishap.CRASH_AFTER);
    }

    /** While the next message is on its way, that happens. */
    public synchronized void meanwhile(Runnable happens) {
        meanwhile = happens;
    }

    /** Everything that went out, in order. */
    public synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    /** What that person got, in order. */
    public synchronized List<Message> to(Member member) {
        return messages.stream().filter(message -> message.to().equals(member.id())).toList();
    }

    /** The kinds of news that person got, corrections left out. */
    public List<Notice.Kind> newsTo(Member member) {
        return to(member).stream()
                .filter(Told.class::isInstance)
                .map(message -> ((Told) message).news().notice().kind())
                .toList();
    }

    /** The reminders that person got. */
    public List<Reminded> remindersTo(Member member) {
        return to(member).stream()
                .filter(Reminded.class::isInstance)
                .map(Reminded.class::cast)
                .toList();
    }

    @Override
    public synchronized Sending tell(Member to, News news) {
        return send(new Told(to.id(), ++last, news));
    }

    @Override
    public synchronized Sending correct(Member to, long message, News news) {
        return send(new Corrected(to.id(), message, news));
    }

    @Override
    public synchronized Sending remind(Member to, List<Reminder> reminders, int touches) {
        return send(new Reminded(to.id(), ++last, List.copyOf(reminders), touches));
    }

    private Sending send(Message message) {
        Runnable happens = meanwhile;
        meanwhile = null;
        if (happens != null) {
            happens.run();
        }
        if (blockedBy.contains(message.to())) {
            return new Sending.Unreachable();
        }
        Mishap mishap = mishaps.poll();
        if (mishap == null) {
            messages.add(message);
            return new Sending.Sent(message.id());
        }
        return switch (mishap) {
            case BUSY -> new Sending.Later("too many messages at once");
            case CRASH_BEFORE -> throw new Crash("before sending");
            case CRASH_AFTER -> {
                messages.add(message);
                throw new Crash("after sending");
            }
        };
    }
}
