package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.deal.Deal;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Screen;

/**
 * Keys with labels that fit a phone, in at most eight rows; a few more where words would be cut.
 */
final class Keys {
    static final int MOST_ROWS = 8;
    private static final int MOST_ROWS_OF_WORDS = 12;
    private static final int WIDEST = 36;
    private static final int ACROSS = 7;

    private Keys() {}

    static Screen.Key press(String label, Button button) {
        return new Screen.Key.Press(Excerpt.line(label, WIDEST), button);
    }

    static Screen.Key card(Deal deal, Viewer viewer) {
        return press(viewer.say("key.card"), new Button.Card(deal.id()));
    }

    static Screen.Key back(Deal deal, Viewer viewer) {
        return press(viewer.say("key.back"), new Button.Card(deal.id()));
    }

    /** Whether so many keys have to go by numbers that the text explains. */
    static boolean areNumbered(int count) {
        return count > 2 * (MOST_ROWS - 1);
    }

    /** So many keys at most fit beside a last row. */
    static int most() {
        return (MOST_ROWS - 1) * ACROSS;
    }

    /**
     * Rows for answers in words: one below the other; two short ones side by side when they are
     * many, and long ones, too, when they are more than that; by their numbers when they are too
     * many for that. {@link #most} at most.
     */
    static List<List<Screen.Key>> answers(List<Screen.Key.Press> answers) {
        if (answers.size() < MOST_ROWS) {
            return rows(fitting(answers, WIDEST), 1);
        }
        if (!areNumbered(answers.size())) {
            List<List<Screen.Key>> paired = paired(answers);
            return paired.size() < MOST_ROWS_OF_WORDS
                    ? paired
                    : rows(fitting(answers, WIDEST / 2), 2);
        }
        return numbers(answers.stream().map(Screen.Key.Press::button).limit(most()).toList());
    }

    /** Neighbours share a row where neither has to be cut for it. */
    private static List<List<Screen.Key>> paired(List<Screen.Key.Press> answers) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        List<Screen.Key> half = List.of();
        for (Screen.Key.Press answer : answers) {
            Screen.Key key = press(answer.label(), answer.button());
            boolean isShort = answer.label().length() <= WIDEST / 2;
            if (isShort && half.size() == 1) {
                rows.set(rows.size() - 1, List.of(half.getFirst(), key));
                half = List.of();
            } else {
                half = isShort ? List.of(key) : List.of();
                rows.add(List.of(key));
            }
        }
        return rows;
    }

    private static List<Screen.Key> fitting(List<Screen.Key.Press> keys, int width) {
        return keys.stream()
                .map(key -> press(Excerpt.line(key.label(), width), key.button()))
                .toList();
    }

    /** Rows of keys "1", "2", "3". */
    static List<List<Screen.Key>> numbers(List<? extends Button> buttons) {
        List<Screen.Key> keys = new ArrayList<>();
        for (Button button : buttons) {
            keys.add(press(String.valueOf(keys.size() + 1), button));
        }
        int across = Math.max(5, Math.ceilDiv(keys.size(), MOST_ROWS - 1));
        return rows(keys, across);
    }

    private static List<List<Screen.Key>> rows(List<? extends Screen.Key> keys, int across) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += across) {
            rows.add(List.copyOf(keys.subList(from, Math.min(keys.size(), from + across))));
        }
        return rows;
    }
}
