package voronka.dates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The known word that a misspelt one was meant to be: one letter wrong, missing, doubled or two
 * swapped, the first one right. Short words are never corrected: too many others are near.
 */
final class Typos {
    private static final int SHORTEST = 6;

    private final Set<String> known;
    private final Set<String> others;
    private final Map<Character, List<String>> byLetter;

    /** {@code others} are good words that look like misspelt ones. */
    Typos(Collection<String> known, Set<String> others) {
        this.known = Set.copyOf(known);
        this.others = others;
        byLetter =
                known.stream()
                        .filter(w -> w.length() >= SHORTEST && Character.isLetter(w.charAt(0)))
                        .filter(w -> !others.contains(w))
                        .sorted()
                        .collect(Collectors.groupingBy(w -> w.charAt(0)));
    }

    /** The word itself when it is known or like no other. */
    String meant(String word) {
        if (word.length() < SHORTEST - 1 || known.contains(word) || others.contains(word)) {
            return word;
        }
        return byLetter.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(candidate -> isNear(word, candidate))
                .findFirst()
                .orElse(word);
    }

    private static boolean isNear(String a, String b) {
        if (a.length() > b.length()) {
            return isNear(b, a);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        // A word that only ends differently is another form or another word, not a slip.
        boolean sameEnd = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
        if (same == a.length() || (same == a.length() - 1 && !sameEnd)) {
            return false;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return switch (b.length() - a.length()) {
            case 0 -> restA.substring(1).equals(restB.substring(1)) || isSwapped(restA, restB);
            case 1 -> restA.equals(restB.substring(1));
            default -> false;
        };
    }

    private static boolean isSwapped(String a, String b) {
        return a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
