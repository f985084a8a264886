package voronka.domain.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes the same way each time for the same seed. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True so many times of a hundred. */
    boolean percent(int times) {
        return below(100) < times;
    }

    <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            shuffled.set(last, shuffled.set(below(last + 1), shuffled.get(last)));
        }
        return shuffled;
    }
}
