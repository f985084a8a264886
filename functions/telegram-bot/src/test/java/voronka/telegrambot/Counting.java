package voronka.telegrambot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Books;

/** Counts the calls that ports get, which are round trips to the store. */
final class Counting {
    private final List<String> calls = new ArrayList<>();

    /**
     * The same ports, counted. A version of the book is no round trip: it is read once for good.
     */
    Ports around(Ports ports) {
        return new Ports(
                counted(voronka.domain.ledger.Ledger.class, ports.ledger()),
                counted(voronka.domain.deal.Deals.class, ports.deals()),
                counted(voronka.domain.followup.FollowUps.class, ports.followUps()),
                counted(voronka.domain.notice.Notices.class, ports.notices()),
                counted(voronka.domain.lead.Leads.class, ports.leads()),
                counted(voronka.domain.parcel.Parcels.class, ports.parcels()),
                counted(voronka.domain.search.SearchKeys.class, ports.searchKeys()),
                counted(voronka.domain.team.Team.class, ports.team()),
                counted(Books.class, ports.books()),
                counted(voronka.domain.access.AccessKeys.class, ports.accessKeys()),
                counted(voronka.domain.conversation.Dialogues.class, ports.dialogues()),
                counted(voronka.domain.publishing.Drafts.class, ports.drafts()),
                counted(voronka.domain.funnel.Counters.class, ports.counters()),
                counted(voronka.domain.funnel.Chronicle.class, ports.chronicle()),
                counted(voronka.domain.funnel.Filters.class, ports.filters()),
                counted(voronka.domain.funnel.Plans.class, ports.plans()),
                counted(voronka.domain.funnel.WatchedStages.class, ports.watchedStages()),
                counted(voronka.domain.views.SavedViews.class, ports.savedViews()),
                counted(voronka.domain.views.Subscriptions.class, ports.subscriptions()),
                counted(voronka.domain.funnel.Verifications.class, ports.verifications()),
                ports.clock(),
                ports.ids());
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    void forget() {
        calls.clear();
    }

    private <T> T counted(Class<T> port, T real) {
        Object counted =
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            if (port != Books.class) {
                                calls.add(port.getSimpleName() + "." + method.getName());
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return port.cast(counted);
    }
}
