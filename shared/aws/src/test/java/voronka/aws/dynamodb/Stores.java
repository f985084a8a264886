package voronka.aws.dynamodb;

import voronka.domain.StorePorts;

/** A store as the contract takes it. */
public final class Stores {
    private Stores() {}

    public static StorePorts ports(DynamoStore store) {
        return new StorePorts(
                store.ledger(),
                store.deals(),
                store.followUps(),
                store.notices(),
                store.leads(),
                store.parcels(),
                store.searchKeys(),
                store.team(),
                store.books(),
                store.accessKeys(),
                store.dialogues(),
                store.drafts(),
                store.counters(),
                store.journal(),
                store.chronicle(),
                store.filters(),
                store.plans(),
                store.watchedStages(),
                store.savedViews(),
                store.subscriptions(),
                store.verifications());
    }
}
