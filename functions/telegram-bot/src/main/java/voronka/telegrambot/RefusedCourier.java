package voronka.telegrambot;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import voronka.domain.Messenger.Sending;
import voronka.domain.activity.Enclosure;
import voronka.domain.team.Chat;
import voronka.telegram.client.Courier;
import voronka.telegram.client.TelegramRefused;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Screen;

/**
 * Goes all the way to Telegram with a token that is none, and takes the refusal that is then to be
 * expected for a message sent. It goes there a few times only: Telegram may lose its patience.
 */
final class RefusedCourier implements Courier {
    private static final int TIMES = 12;

    private static final int UNAUTHORIZED = 401;
    private static final int NO_SUCH_BOT = 404;
    private static final Sending SENT = new Sending.Sent(1);

    private final Courier courier;
    private final AtomicInteger times = new AtomicInteger();

    RefusedCourier(Courier courier) {
        this.courier = courier;
    }

    @Override
    public Sending send(Chat to, Screen screen) {
        return refused(() -> courier.send(to, screen));
    }

    @Override
    public Sending sendFile(Chat to, Attachment file, Screen screen) {
        return refused(() -> courier.sendFile(to, file, screen));
    }

    @Override
    public Sending sendAgain(Chat to, Enclosure enclosed, String gone) {
        return refused(() -> courier.sendAgain(to, enclosed, gone));
    }

    @Override
    public Sending edit(Chat to, long message, Screen screen) {
        return refused(() -> courier.edit(to, message, screen));
    }

    @Override
    public Sending caption(Chat to, long picture, Screen screen) {
        return refused(() -> courier.caption(to, picture, screen));
    }

    @Override
    public Sending replace(Chat to, long message, Screen screen) {
        return refused(() -> courier.replace(to, message, screen));
    }

    /** What it takes is warm already. */
    @Override
    public void takeKeysAway(Chat from, long message) {}

    private Sending refused(Supplier<Sending> sending) {
        if (times.incrementAndGet() > TIMES) {
            return SENT;
        }
        try {
            return switch (sending.get()) {
                case Sending.Sent sent ->
                        throw new IllegalStateException("a rehearsal has sent something");
                case Sending.Later busy -> busy;
                case Sending.Unreachable gone -> gone;
            };
        } catch (TelegramRefused refused) {
            if (refused.code() == UNAUTHORIZED || refused.code() == NO_SUCH_BOT) {
                return SENT;
            }
            throw refused;
        }
    }
}
