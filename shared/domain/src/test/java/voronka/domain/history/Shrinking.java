package voronka.domain.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a list that goes wrong as short as it gets by leaving things out. */
final class Shrinking {
    private Shrinking() {}

    /** A part of the list that still goes wrong, of which nothing more can be left out. */
    static <T> List<T> smallest(List<T> wrong, Predicate<List<T>> goesWrong) {
        List<T> smallest = List.copyOf(wrong);
        int chunk = Math.max(1, smallest.size() / 2);
        while (true) {
            boolean shorter = false;
            for (int from = 0; from < smallest.size(); ) {
                List<T> less = without(smallest, from, chunk);
                if (goesWrong.test(less)) {
                    smallest = less;
                    shorter = true;
                } else {
                    from += chunk;
                }
            }
            if (chunk == 1 && !shorter) {
                return smallest;
            }
            chunk = Math.max(1, chunk / 2);
        }
    }

    private static <T> List<T> without(List<T> list, int from, int many) {
        List<T> less = new ArrayList<>(list.subList(0, from));
        less.addAll(list.subList(Math.min(from + many, list.size()), list.size()));
        return List.copyOf(less);
    }
}
