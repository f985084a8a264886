package voronka.domain.lead;

import java.util.List;
import java.util.Map;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealId;

/** Leads and the people behind them, read. */
public interface Leads {
    /** Who is known by these keys, in one read for all of them. Keys nobody has are absent. */
    Map<ContactKey, Reach> known(List<ContactKey> keys);

    /** What a deal's client asked for, each time, oldest first. */
    List<Lead> leadsOf(DealId deal);
}
