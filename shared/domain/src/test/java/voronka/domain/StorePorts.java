package voronka.domain;

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

/** Every port of one store. */
public record StorePorts(
        Ledger ledger,
        Deals deals,
        FollowUps followUps,
        Notices notices,
        Leads leads,
        Parcels parcels,
        SearchKeys searchKeys,
        Team team,
        Books books,
        AccessKeys accessKeys,
        Dialogues dialogues,
        Drafts drafts,
        Counters counters,
        Journal journal,
        Chronicle chronicle,
        Filters filters,
        Plans plans,
        WatchedStages watchedStages,
        SavedViews savedViews,
        Subscriptions subscriptions,
        Verifications verifications) {}
