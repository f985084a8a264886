package voronka.domain.lead;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealId;

/**
 * Somebody asked. It is kept for good and never changed.
 *
 * @param deal the deal it began or joined
 * @param form what it came through
 * @param fields every field, exactly as it came, by name in alphabetical order
 * @param contact what we read from it
 */
public record Lead(
        String id,
        DealId deal,
        Instant at,
        String form,
        Map<String, String> fields,
        Contact contact) {

    public Lead {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
