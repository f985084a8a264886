package voronka.domain.reminding;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voronka.domain.Messenger.Reminder;
import voronka.domain.book.Books;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.MemberId;

/** What a member is to be reminded of: first as the index lists it, then as it is. */
final class DueReminders {
    private final FollowUps followUps;
    private final Deals deals;
    private final Books books;
    private final Clock clock;

    DueReminders(FollowUps followUps, Deals deals, Books books, Clock clock) {
        this.followUps = followUps;
        this.deals = deals;
        this.books = books;
        this.clock = clock;
    }

    /** That promise and what else is due for the member by the index, at most that many. */
    List<FollowUp> listed(MemberId member, FollowUp first, int most) {
        List<FollowUp> listed = new ArrayList<>();
        listed.add(first);
        followUps.openOf(member, clock.instant()).stream()
                .filter(f -> f.awaitsReminder() && f.kind().isAnswered())
                .filter(f -> !f.id().equals(first.id()))
                .limit(most - 1)
                .forEach(listed::add);
        return listed;
    }

    /** Those of them that still wait for their reminder, each read again by its key. */
    List<Reminder> read(List<FollowUp> listed) {
        Instant now = clock.instant();
        Map<DealId, Optional<DealFile>> files = new HashMap<>();
        List<Reminder> reminders = new ArrayList<>();
        for (FollowUp old : listed) {
            files.computeIfAbsent(old.deal(), followUps::file)
                    .ifPresent(
                            file ->
                                    file.followUp(old.id())
                                            .filter(FollowUp::awaitsReminder)
                                            .filter(f -> f.generation() == old.generation())
                                            .filter(f -> !f.due().instant().isAfter(now))
                                            .filter(f -> isAlive(file.deal(), f))
                                            .ifPresent(f -> reminders.add(reminder(f, file))));
        }
        return reminders;
    }

    private Reminder reminder(FollowUp followUp, DealFile file) {
        return new Reminder(
                followUp,
                file,
                deals.log(file.deal().id()),
                books.version(file.deal().facts().bookVersion()));
    }

    /** Whether there is still somebody to be reminded for. */
    static boolean isAlive(Deal deal, FollowUp due) {
        return switch (deal) {
            case OpenDeal open -> true;
            case FrozenDeal frozen -> true;
            case WonDeal won -> false;
            case LostDeal lost ->
                    due.kind() == FollowUp.Kind.RETURN || due.kind() == FollowUp.Kind.TASK;
        };
    }
}
