package voronka.domain.search;

import voronka.domain.deal.DealId;

/**
 * One thing a deal is found by.
 *
 * @param value a word in {@link Letters#plain}, an e-mail among them; a phone number's digits, the
 *     last one first
 */
public record SearchKey(Kind kind, String value, DealId deal) {
    /** What it is. */
    public enum Kind {
        WORD,
        PHONE
    }
}
