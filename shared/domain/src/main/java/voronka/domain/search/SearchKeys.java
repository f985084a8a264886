package voronka.domain.search;

import java.util.List;
import voronka.domain.deal.DealId;

/** What deals are found by, read. It is written with the deal, so it is never behind. */
public interface SearchKeys {
    /** The shortest beginning of a word that is looked for. */
    int SHORTEST_WORD = 2;

    /** As many last digits of a phone number are needed at least. */
    int FEWEST_DIGITS = 4;

    /**
     * Deals with a value of that kind that begins so, in the order of the values, at most so many.
     *
     * @throws IllegalArgumentException when it is too short
     */
    List<DealId> beginning(SearchKey.Kind kind, String value, int most);
}
