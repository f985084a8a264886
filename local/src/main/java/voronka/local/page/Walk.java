package voronka.local.page;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One walk through time at once, in the background, with what broke the last one. */
final class Walk {

    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile @Nullable String failure;

    boolean isUnderWay() {
        return underWay.get();
    }

    /** Why the last walk did not arrive. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Sets out at once, or says false because a walk is still under way. */
    boolean start(Runnable steps) {
        if (!underWay.compareAndSet(false, true)) {
            return false;
        }
        failure = null;
        Thread.ofVirtual().name("walk").start(() -> take(steps));
        return true;
    }

    private void take(Runnable steps) {
        try {
            steps.run();
        } catch (RuntimeException e) {
            failure = e.toString();
        } finally {
            underWay.set(false);
        }
    }
}
