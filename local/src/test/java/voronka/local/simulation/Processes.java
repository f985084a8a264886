package voronka.local.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealId;

/**
 * Runs what the functions do, each time as a process that may be killed before and after each of
 * its calls of the outside world, and between whose calls others may run.
 */
final class Processes {
    /** Deeper than that nothing runs between somebody's calls. */
    private static final int DEEPEST = 2;

    private final SplittableRandom chance;
    private final Rates rates;
    private final Runnable meanwhile;
    private final Consumer<Life> onDeath;
    private final Map<String, Integer> kills = new TreeMap<>();
    private @Nullable Life life;
    private boolean immortal;
    private long calls;
    private long lives;
    private int killed;

    /** One process while it lives. */
    static final class Life {
        private final String kind;
        private final int depth;
        private final @Nullable Life outer;

        /** When it last looked at which deal. */
        final Map<DealId, Long> read = new HashMap<>();

        /** What it has sent and not written down yet. */
        final Set<String> sent = new HashSet<>();

        private Life(String kind, @Nullable Life outer) {
            this.kind = kind;
            this.outer = outer;
            depth = outer == null ? 0 : outer.depth + 1;
        }
    }

    /**
     * @param meanwhile lets something happen that is due at the same time
     * @param onDeath is told of each that was killed
     */
    Processes(SplittableRandom chance, Rates rates, Runnable meanwhile, Consumer<Life> onDeath) {
        this.chance = chance;
        this.rates = rates;
        this.meanwhile = meanwhile;
        this.onDeath = onDeath;
    }

    /** Runs it as a process; false when that was killed. */
    boolean run(String kind, Runnable work) {
        lives++;
        Life mine = new Life(kind, life);
        life = mine;
        try {
            work.run();
            return true;
        } catch (Killed dead) {
            killed++;
            onDeath.accept(mine);
            return false;
        } finally {
            life = mine.outer;
        }
    }

    /** The process that runs now. */
    Life life() {
        if (life == null) {
            throw new IllegalStateException("nothing runs");
        }
        return life;
    }

    /** From now on nothing is killed. */
    void immortal() {
        immortal = true;
    }

    long calls() {
        return calls;
    }

    long lives() {
        return lives;
    }

    int killed() {
        return killed;
    }

    /** How often something was killed where: kind of process, call, before or after it. */
    Map<String, Integer> kills() {
        return kills;
    }

    /** The port, each call of which may be a process's last. */
    <P> P mortal(Class<P> port, P real) {
        Object proxy =
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (self, method, arguments) -> call(real, method, arguments));
        return port.cast(proxy);
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        calls++;
        mayDie(name + ", before");
        try {
            Object answer = method.invoke(real, arguments);
            mayDie(name + ", after");
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void mayDie(String where) {
        Life mine = life;
        if (immortal || mine == null) {
            return;
        }
        String place = mine.kind + ": " + where;
        int before = kills.computeIfAbsent(place, p -> 0);
        // Places that a process has hardly ever died in are more dangerous than others.
        if (chance.nextDouble() < (before < 3 ? rates.newPlace() : rates.kill())) {
            kills.put(place, before + 1);
            throw new Killed(place);
        }
        if (mine.depth < DEEPEST && chance.nextDouble() < rates.meanwhile()) {
            meanwhile.run();
        }
    }
}
