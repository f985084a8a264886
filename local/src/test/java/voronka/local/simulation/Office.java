package voronka.local.simulation;

import java.time.Clock;
import voronka.domain.Ids;
import voronka.domain.InMemoryStore;
import voronka.domain.Messenger;
import voronka.domain.book.Books;
import voronka.domain.deal.Deals;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Schedules;
import voronka.domain.lead.Leads;
import voronka.domain.ledger.Ledger;
import voronka.domain.notice.Notices;
import voronka.domain.reminding.DeliveringNotice;
import voronka.domain.reminding.KeepingSchedules;
import voronka.domain.reminding.RemindingOwner;
import voronka.domain.reminding.Sweeping;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.WakingDeal;
import voronka.domain.team.Team;

/** The product's own code, wired as its functions wire it, over ports that may be deadly. */
final class Office {
    final Team team;
    final DealDesk desk;
    final CapturingLead capturing;
    final KeepingSchedules keeping;
    final DeliveringNotice delivering;
    final RemindingOwner reminding;
    final Sweeping sweeping;

    Office(
            Processes processes,
            InMemoryStore store,
            Storage storage,
            Messenger telegram,
            Schedules timers,
            Clock clock,
            Ids ids) {
        Ledger ledger = processes.mortal(Ledger.class, storage);
        FollowUps followUps = processes.mortal(FollowUps.class, storage);
        Deals deals = processes.mortal(Deals.class, store);
        Books books = processes.mortal(Books.class, store);
        Notices notices = processes.mortal(Notices.class, store);
        Leads leads = processes.mortal(Leads.class, store);
        Messenger messenger = processes.mortal(Messenger.class, telegram);
        Schedules schedules = processes.mortal(Schedules.class, timers);
        team = processes.mortal(Team.class, store);
        desk = new DealDesk(ledger, followUps, leads, books, team, clock, ids);
        capturing = new CapturingLead(ledger, leads, followUps, books, team, clock, ids);
        keeping = new KeepingSchedules(schedules);
        delivering =
                new DeliveringNotice(
                        ledger, notices, deals, followUps, team, books, messenger, clock, ids);
        reminding =
                new RemindingOwner(
                        ledger,
                        followUps,
                        deals,
                        team,
                        books,
                        messenger,
                        new WakingDeal(desk),
                        clock,
                        ids);
        sweeping = new Sweeping(followUps, reminding, delivering, schedules, clock);
    }
}
