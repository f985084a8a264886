package voronka.aws.dynamodb;

import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import voronka.domain.access.AccessKeys;
import voronka.domain.book.Books;
import voronka.domain.conversation.Dialogues;
import voronka.domain.deal.Deals;
import voronka.domain.followup.FollowUps;
import voronka.domain.funnel.Chronicle;
import voronka.domain.funnel.Counters;
import voronka.domain.funnel.Filters;
import voronka.domain.funnel.Journal;
import voronka.domain.funnel.Plans;
import voronka.domain.funnel.Verifications;
import voronka.domain.funnel.WatchedStages;
import voronka.domain.lead.Leads;
import voronka.domain.ledger.Ledger;
import voronka.domain.notice.Notices;
import voronka.domain.parcel.Parcels;
import voronka.domain.publishing.Drafts;
import voronka.domain.search.SearchKeys;
import voronka.domain.team.Team;
import voronka.domain.views.SavedViews;
import voronka.domain.views.Subscriptions;

/** Every port of the store over one table. Made once, when a function starts; it asks nothing. */
public final class DynamoStore {
    private final Tables tables;
    private final DynamoLedger ledger;
    private final DynamoDeals deals;
    private final DynamoFollowUps followUps;
    private final DynamoNotices notices;
    private final DynamoLeads leads;
    private final DynamoParcels parcels;
    private final DynamoSearchKeys searchKeys;
    private final DynamoTeam team;
    private final DynamoBooks books;
    private final DynamoAccessKeys accessKeys;
    private final DynamoDialogues dialogues;
    private final DynamoDrafts drafts;
    private final DynamoCounters counters;
    private final DynamoJournal journal;
    private final DynamoChronicle chronicle;
    private final DynamoFilters filters;
    private final DynamoWatchedStages watchedStages;
    private final DynamoPlans plans;
    private final DynamoSavedViews savedViews;
    private final DynamoSubscriptions subscriptions;
    private final DynamoVerifications verifications;
    private final ParkedUpdates parkedUpdates;
    private final AwaitedPictures awaitedPictures;

    public DynamoStore(DynamoDbClient client, String table, Clock clock) {
        tables = new Tables(client, table);
        ledger = new DynamoLedger(tables);
        deals = new DynamoDeals(tables);
        followUps = new DynamoFollowUps(tables);
        notices = new DynamoNotices(tables);
        leads = new DynamoLeads(tables);
        parcels = new DynamoParcels(tables);
        searchKeys = new DynamoSearchKeys(tables);
        team = new DynamoTeam(tables);
        books = new DynamoBooks(tables, clock);
        accessKeys = new DynamoAccessKeys(tables, clock);
        dialogues = new DynamoDialogues(tables);
        drafts = new DynamoDrafts(tables);
        counters = new DynamoCounters(tables, clock);
        journal = new DynamoJournal(tables);
        chronicle = new DynamoChronicle(tables);
        filters = new DynamoFilters(tables);
        watchedStages = new DynamoWatchedStages(tables);
        plans = new DynamoPlans(tables);
        savedViews = new DynamoSavedViews(tables);
        subscriptions = new DynamoSubscriptions(tables);
        verifications = new DynamoVerifications(tables);
        parkedUpdates = new ParkedUpdates(tables);
        awaitedPictures = new AwaitedPictures(tables);
    }

    /** Reads what is not there: the first call of a database costs most. */
    public void prime() {
        tables.one(MarkerItem.SCHEMA, Keys.marker("prime", "prime"));
    }

    public Ledger ledger() {
        return ledger;
    }

    public Deals deals() {
        return deals;
    }

    public FollowUps followUps() {
        return followUps;
    }

    public Notices notices() {
        return notices;
    }

    public Leads leads() {
        return leads;
    }

    public Parcels parcels() {
        return parcels;
    }

    public SearchKeys searchKeys() {
        return searchKeys;
    }

    public Team team() {
        return team;
    }

    public Books books() {
        return books;
    }

    public AccessKeys accessKeys() {
        return accessKeys;
    }

    public Dialogues dialogues() {
        return dialogues;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Counters counters() {
        return counters;
    }

    public Journal journal() {
        return journal;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    public Filters filters() {
        return filters;
    }

    public Plans plans() {
        return plans;
    }

    public SavedViews savedViews() {
        return savedViews;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public WatchedStages watchedStages() {
        return watchedStages;
    }

    public Verifications verifications() {
        return verifications;
    }

    public ParkedUpdates parkedUpdates() {
        return parkedUpdates;
    }

    public AwaitedPictures awaitedPictures() {
        return awaitedPictures;
    }
}
