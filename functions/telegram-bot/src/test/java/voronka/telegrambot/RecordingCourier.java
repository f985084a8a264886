package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.Messenger.Sending;
import voronka.domain.activity.Enclosure;
import voronka.domain.team.Chat;
import voronka.telegram.client.Courier;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Screen;

/** Remembers what was sent to whom; can be told to be out of reach. */
final class RecordingCourier implements Courier {
    private final List<Carried> carried = new ArrayList<>();
    private final List<Long> captioned = new ArrayList<>();
    private final List<Long> replaced = new ArrayList<>();
    private final List<Long> keyless = new ArrayList<>();
    private final List<Enclosure> again = new ArrayList<>();
    private Optional<Sending> answer = Optional.empty();

    /**
     * A screen on its way.
     *
     * @param edited the message that was edited; 0 for a new one
     */
    record Carried(Chat to, long edited, Screen screen, Optional<Attachment> file) {
        Carried(Chat to, long edited, Screen screen) {
            this(to, edited, screen, Optional.empty());
        }
    }

    @Override
    public Sending send(Chat to, Screen screen) {
        return carry(new Carried(to, 0, screen), 1000L + carried.size());
    }

    @Override
    public Sending sendFile(Chat to, Attachment file, Screen screen) {
        if (screen.text().length() > LONGEST_CAPTION) {
            throw new AssertionError("more than a caption holds: " + screen.text());
        }
        return carry(new Carried(to, 0, screen, Optional.of(file)), 1000L + carried.size());
    }

    @Override
    public Sending sendAgain(Chat to, Enclosure enclosed, String gone) {
        if (answer.isPresent()) {
            return answer.get();
        }
        again.add(enclosed);
        return new Sending.Sent(2000L + again.size());
    }

    /** What was sent once more. */
    List<Enclosure> again() {
        return List.copyOf(again);
    }

    @Override
    public Sending edit(Chat to, long message, Screen screen) {
        return carry(new Carried(to, message, screen), message);
    }

    @Override
    public Sending caption(Chat to, long picture, Screen screen) {
        if (screen.text().length() > LONGEST_CAPTION) {
            throw new AssertionError("more than a caption holds: " + screen.text());
        }
        captioned.add(picture);
        return carry(new Carried(to, picture, screen), picture);
    }

    @Override
    public Sending replace(Chat to, long message, Screen screen) {
        replaced.add(message);
        return carry(new Carried(to, 0, screen), 1000L + carried.size());
    }

    @Override
    public void takeKeysAway(Chat from, long message) {
        keyless.add(message);
    }

    /** Messages whose keys were taken away. */
    List<Long> keyless() {
        return List.copyOf(keyless);
    }

    /** Pictures whose words were changed. */
    List<Long> captioned() {
        return List.copyOf(captioned);
    }

    /** Messages that were taken away for a new one. */
    List<Long> replaced() {
        return List.copyOf(replaced);
    }

    private Sending carry(Carried what, long message) {
        if (answer.isPresent()) {
            return answer.get();
        }
        // What Telegram would refuse must not pass here either.
        what.screen().keys().forEach(row -> row.forEach(RecordingCourier::encoded));
        carried.add(what);
        return new Sending.Sent(message);
    }

    private static void encoded(Screen.Key key) {
        if (key instanceof Screen.Key.Press press) {
            press.button().encode();
        }
    }

    void answers(Sending sending) {
        answer = Optional.of(sending);
    }

    void worksAgain() {
        answer = Optional.empty();
    }

    List<Carried> all() {
        return List.copyOf(carried);
    }

    Carried last() {
        return carried.getLast();
    }
}
