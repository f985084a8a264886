package voronka.local.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings updates to the webhook: one at a time per chat, chats side by side, each update again and
 * again until it is taken or too old.
 */
final class Delivery implements AutoCloseable {
    /** What went wrong last, for {@code getWebhookInfo}. */
    record Trouble(long epochSecond, String what) {}

    private record Route(Webhook webhook, WebhookTarget target, Semaphore connections) {}

    private final Updates updates;
    private final Clock clock;
    private final Journal journal;
    private final Consumer<String> bodies;
    private final Set<Long> busy = new HashSet<>();
    private Backoff backoff = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(1));
    private Function<Webhook, WebhookTarget> targets;
    private @Nullable WebhookTarget inProcess;
    private @Nullable Route route;
    private @Nullable Trouble trouble;
    private boolean closed;

    /**
     * @param targets makes the way to a webhook's address
     * @param bodies takes the bodies of the answers, in which a method may be found
     */
    Delivery(
            Updates updates,
            Clock clock,
            Journal journal,
            Function<Webhook, WebhookTarget> targets,
            Consumer<String> bodies) {
        this.updates = updates;
        this.clock = clock;
        this.journal = journal;
        this.targets = targets;
        this.bodies = bodies;
        updates.onArrival(this::wake);
    }

    /** Delivers into this process from now on, whatever address the webhook has. */
    synchronized void into(WebhookTarget target) {
        inProcess = target;
        targets = webhook -> target;
        if (route != null) {
            use(route.webhook());
        }
    }

    synchronized boolean sendsToAddress() {
        return inProcess == null;
    }

    synchronized void pace(Backoff pace) {
        backoff = pace;
    }

    synchronized void use(Webhook webhook) {
        route = new Route(webhook, targets.apply(webhook), new Semaphore(webhook.maxConnections()));
        trouble = null;
        notifyAll();
        wake();
    }

    synchronized void stop() {
        route = null;
        notifyAll();
    }

    synchronized Optional<Webhook> webhook() {
        return Optional.ofNullable(route).map(Route::webhook);
    }

    synchronized Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether no update waits and none is under way. */
    synchronized boolean idle() {
        return busy.isEmpty() && updates.count() == 0;
    }

    /** Waits for that; whether it came about in time. */
    synchronized boolean awaitIdle(Duration longest) {
        return RealTime.await(this, longest, this::idle);
    }

    @Override
    public synchronized void close() {
        closed = true;
        route = null;
        notifyAll();
    }

    private synchronized void wake() {
        if (route == null || closed) {
            return;
        }
        for (long chat : updates.chats()) {
            if (busy.add(chat)) {
                Thread.ofVirtual().name("chat-" + chat).start(() -> serve(chat));
            }
        }
    }

    private void serve(long chat) {
        int failures = 0;
        while (true) {
            Route current;
            Update update;
            synchronized (this) {
                current = route;
                update = current == null ? null : updates.next(chat).orElse(null);
                if (update == null || current == null) {
                    busy.remove(chat);
                    notifyAll();
                    return;
                }
            }
            if (taken(update, current)) {
                updates.remove(update);
                failures = 0;
            } else {
                pause(current, ++failures);
            }
        }
    }

    private boolean taken(Update update, Route current) {
        current.connections().acquireUninterruptibly();
        try {
            WebhookTarget.Answer answer =
                    current.target().deliver(Json.write(update.body()), current.webhook().secret());
            if (answer.isTaken()) {
                bodies.accept(answer.body());
                return true;
            }
            failed(update, "Wrong response from the webhook: " + answer.status());
        } catch (RuntimeException e) {
            // Whatever a handler does, its update comes again: that is what Telegram would do.
            failed(update, "the webhook failed: " + e.getClass().getSimpleName());
        } finally {
            current.connections().release();
        }
        return false;
    }

    private synchronized void failed(Update update, String what) {
        trouble = new Trouble(clock.instant().getEpochSecond(), what);
        journal.note("update %d (%s): %s".formatted(update.id(), update.kind(), what));
    }

    private synchronized void pause(Route tried, int failures) {
        RealTime.await(
                this, backoff.after(failures), () -> closed || !Objects.equals(route, tried));
    }
}
