package voronka.local.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last things that passed between the bot and Telegram, for tests and for a person looking for
 * a mistake. No entry carries the token.
 */
final class Journal {
    private static final int LONGEST = 2_000;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void note(String line) {
        if (lines.size() == LONGEST) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
