package voronka.aws.dynamodb;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
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
        if (keys.isEmpty()) {
            return known;
        }
        DynamoDbTable<Reach> table = tables.of(ReachItem.SCHEMA);
        ReadBatch.Builder<Reach> batch = ReadBatch.builder(Reach.class).mappedTableResource(table);
        for (ContactKey key : keys.stream().distinct().toList()) {
            batch.addGetItem(
                    GetItemEnhancedRequest.builder()
                            .key(Keys.reach(key).forClient())
                            .consistentRead(true)
                            .build());
        }
        tables.enhanced()
                .batchGetItem(
                        BatchGetItemEnhancedRequest.builder().readBatches(batch.build()).build())
                .resultsForTable(table)
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
