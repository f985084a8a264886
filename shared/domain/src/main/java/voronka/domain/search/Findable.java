package voronka.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealFacts;

/** What a deal is found by: its client's phone and e-mail, and words of its names and title. */
public final class Findable {
    /** A deal has no more: each is an item in the deal's transaction. */
    public static final int MOST = 8;

    private static final int LONGEST_WORD = 40;
    private static final int SHORT = 2;

    private Findable() {}

    /** By these keys; names come before the title, and long words before short ones. */
    public static List<SearchKey> of(DealFacts facts) {
        List<SearchKey> keys = new ArrayList<>();
        Contact contact = facts.contact();
        if (contact.phone() != null) {
            String digits = backwards(contact.phone());
            if (digits.length() >= SearchKeys.FEWEST_DIGITS) {
                keys.add(new SearchKey(SearchKey.Kind.PHONE, digits, facts.id()));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        if (contact.email() != null) {
            words.add(word(contact.email()));
        }
        Stream.of(contact.company(), contact.name(), facts.title())
                .filter(Objects::nonNull)
                .flatMap(text -> Letters.words(text).stream())
                .filter(word -> word.length() >= SearchKeys.SHORTEST_WORD)
                .map(Findable::cut)
                .sorted(Comparator.comparing(word -> word.length() <= SHORT))
                .forEach(words::add);
        words.stream()
                .limit((long) MOST - keys.size())
                .forEach(word -> keys.add(new SearchKey(SearchKey.Kind.WORD, word, facts.id())));
        return keys;
    }

    /** Whether it has all that was typed, also where no key says so. */
    static boolean has(DealFacts facts, List<String> beginnings) {
        Contact contact = facts.contact();
        String all =
                String.join(
                        " ",
                        facts.title(),
                        orEmpty(contact.name()),
                        orEmpty(contact.company()),
                        orEmpty(contact.email()));
        return Letters.hasAll(all, beginnings);
    }

    /** A number's digits, the last one first. */
    static String backwards(String phone) {
        return new StringBuilder(phone.replaceAll("\\D", "")).reverse().toString();
    }

    /** An e-mail as the one word it is found by. */
    static String word(String email) {
        return cut(Letters.plain(email));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
