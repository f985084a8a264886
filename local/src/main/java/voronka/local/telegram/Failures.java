package voronka.local.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The failures that are still to happen, by method. */
final class Failures {
    private final Map<String, Deque<Failure>> planned = new HashMap<>();
    private final Journal journal;

    Failures(Journal journal) {
        this.journal = journal;
    }

    synchronized void plan(String method, int times, Failure failure) {
        Deque<Failure> queue =
                planned.computeIfAbsent(
                        method.toLowerCase(Locale.ROOT), name -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.addLast(failure);
        }
    }

    synchronized Optional<Failure> next(String method) {
        Optional<Failure> next = Optional.ofNullable(planned.get(method)).map(Deque::pollFirst);
        next.ifPresent(failure -> journal.note(method + " fails as planned: " + failure));
        return next;
    }
}
