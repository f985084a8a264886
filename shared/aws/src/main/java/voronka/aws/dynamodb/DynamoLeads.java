package voronka.aws.dynamodb;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealId;
import voronka.domain.lead.Lead;
import voronka.domain.lead.Leads;
import voronka.domain.lead.Reach;

/** Leads and the people behind them, read from the table. */
public final class DynamoLeads implements Leads {
    private final Tables tables;

    DynamoLeads(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Map<ContactKey, Reach> known(List<ContactKey> keys) {
        Map<ContactKey, Reach> known = new HashMap<>();
        tables.some(ReachItem.SCHEMA, keys.stream().map(Keys::reach).toList())
                .forEach(reach -> known.put(reach.key(), reach));
        return known;
    }

    @Override
    public List<Lead> leadsOf(DealId deal) {
        return tables.all(LeadItem.SCHEMA, new ItemKey(Keys.ofDeal(deal), Keys.LEAD)).stream()
                .sorted(Comparator.comparing(Lead::at))
                .toList();
    }
}
