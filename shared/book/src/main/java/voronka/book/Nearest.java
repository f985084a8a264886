package voronka.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody may have meant: the known word that is at most two letters away. */
final class Nearest {
    private static final int FURTHEST = 2;

    private Nearest() {}

    static @Nullable String to(String given, Collection<String> known) {
        String small = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(small, word.toLowerCase(Locale.ROOT)) <= FURTHEST)
                .min(
                        Comparator.comparingInt(
                                        (String word) ->
                                                distance(small, word.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** How many letters are added, left out or changed (Levenshtein); a large one may be less. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FURTHEST || a.length() > 60) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
