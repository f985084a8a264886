package voronka.domain.lead;

import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealId;

/**
 * Who answers to a contact key, and the deal they were last seen in.
 *
 * @param contact the contact's id
 * @param version 0 for a key not stored yet
 */
public record Reach(ContactKey key, String contact, DealId deal, long version) {
    /** The same person's newest deal. */
    public Reach seenIn(DealId other) {
        return new Reach(key, contact, other, version);
    }
}
