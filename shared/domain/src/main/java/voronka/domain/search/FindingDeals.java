package voronka.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.team.Rights;

/**
 * Finds deals by what somebody remembers: the beginning of any word of a title or a name, an
 * e-mail, a phone number in any form or its last digits. Whoever may not see a deal does not learn
 * of it, unless they know the client's whole number: then that it is in somebody's hands.
 */
public final class FindingDeals {
    /** A text of more words than that is a note, not a question. */
    public static final int MOST_WORDS = 4;

    private static final int LONGEST = 60;
    private static final int MOST_OF_A_WORD = 300;
    private static final int MOST_READ = 100;
    private static final Pattern LIKE_A_PHONE = Pattern.compile("[+\\d\\s()./-]+");
    private static final int WHOLE_NUMBER = 10;

    private final SearchKeys keys;
    private final Deals deals;
    private final PhoneNumbers phones;

    public FindingDeals(SearchKeys keys, Deals deals, PhoneNumbers phones) {
        this.keys = keys;
        this.deals = deals;
        this.phones = phones;
    }

    /**
     * What was found.
     *
     * @param deals those that may be seen: the live ones first, then the newest
     * @param others those of the same phone number in hands that are none of theirs
     * @param more whether there may be others: what was typed fits too many
     */
    public record Found(List<Deal> deals, List<Deal> others, boolean more) {
        static final Found NOTHING = new Found(List.of(), List.of(), false);

        public Found {
            deals = List.copyOf(deals);
            others = List.copyOf(others);
        }
    }

    private record Asked(List<String> words, String digits, boolean wholeNumber) {}

    /** Finds what those rights allow to see. */
    public Found by(String typed, Rights rights) {
        if (typed.strip().length() > LONGEST || typed.strip().contains("\n")) {
            return Found.NOTHING;
        }
        Asked asked = asked(typed);
        Set<DealId> candidates = candidates(asked);
        boolean more = candidates.size() > MOST_READ;
        List<Deal> read =
                deals.deals(new LinkedHashSet<>(candidates.stream().limit(MOST_READ).toList()));
        List<Deal> seen = new ArrayList<>();
        List<Deal> others = new ArrayList<>();
        for (Deal deal : read) {
            boolean number = isNumberOf(deal, asked.digits());
            if (number || fits(deal, asked)) {
                if (rights.maySee(deal.owner())) {
                    seen.add(deal);
                } else if (number && asked.wholeNumber()) {
                    others.add(deal);
                }
            }
        }
        seen.sort(
                Comparator.comparing(FindingDeals::isOver)
                        .thenComparing(deal -> deal.facts().createdAt(), Comparator.reverseOrder())
                        .thenComparing(deal -> deal.id().value()));
        return new Found(seen, others, more);
    }

    private Asked asked(String typed) {
        String digits =
                LIKE_A_PHONE.matcher(typed.strip()).matches()
                        ? phones.read(typed.strip())
                                .map(Findable::backwards)
                                .orElseGet(() -> Findable.backwards(typed))
                        : "";
        boolean enough = digits.length() >= SearchKeys.FEWEST_DIGITS;
        return new Asked(
                words(typed), enough ? digits : "", enough && digits.length() >= WHOLE_NUMBER);
    }

    /** An e-mail is one word to the keys. */
    private static List<String> words(String typed) {
        List<String> words = Letters.words(typed);
        return words.size() > MOST_WORDS && !typed.contains("@") ? List.of() : words;
    }

    /** Those that most of the words lead to come first. */
    private Set<DealId> candidates(Asked asked) {
        Map<DealId, Integer> hits = new LinkedHashMap<>();
        if (!asked.digits().isEmpty()) {
            add(keys.beginning(SearchKey.Kind.PHONE, asked.digits(), MOST_OF_A_WORD), hits);
        }
        for (String word : asked.words().stream().distinct().limit(MOST_WORDS).toList()) {
            if (word.length() >= SearchKeys.SHORTEST_WORD) {
                add(keys.beginning(SearchKey.Kind.WORD, word, MOST_OF_A_WORD), hits);
            }
        }
        Set<DealId> candidates = new LinkedHashSet<>();
        hits.entrySet().stream()
                .sorted(Map.Entry.<DealId, Integer>comparingByValue().reversed())
                .forEach(entry -> candidates.add(entry.getKey()));
        return candidates;
    }

    private static void add(List<DealId> found, Map<DealId, Integer> hits) {
        new LinkedHashSet<>(found).forEach(deal -> hits.merge(deal, 1, Integer::sum));
    }

    private static boolean isNumberOf(Deal deal, String digits) {
        String phone = deal.facts().contact().phone();
        return !digits.isEmpty() && phone != null && Findable.backwards(phone).startsWith(digits);
    }

    private static boolean fits(Deal deal, Asked asked) {
        return !asked.words().isEmpty() && Findable.has(deal.facts(), asked.words());
    }

    private static boolean isOver(Deal deal) {
        return switch (deal) {
            case OpenDeal open -> false;
            case FrozenDeal frozen -> false;
            case WonDeal won -> true;
            case LostDeal lost -> true;
        };
    }
}
