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

    /** That promise, if it is one, and what else is due by the index, at most that many. */
    List<FollowUp> listed(MemberId member, FollowUp first, int most) {
        List<FollowUp> listed = new ArrayList<>();
        if (first.kind().isAnswered()) {
            listed.add(first);
        }
        followUps.openOf(member, clock.instant()).stream()
                .filter(f -> f.awaitsReminder() && f.kind().isAnswered())
                .filter(f -> !f.reminder().instant().isAfter(clock.instant()))
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
                                            .filter(f -> !f.reminder().instant().isAfter(now))
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

    /**
     * The clients who are to hear from the member by now, by the index: those the member was not
     * told of yet first, at most that many of them, then all others.
     */
    Touches touches(MemberId member, FollowUp first, int most) {
        Instant now = clock.instant();
        List<FollowUp> due = new ArrayList<>(followUps.touchesOf(member, Instant.EPOCH, now));
        due.removeIf(one -> one.id().equals(first.id()));
        if (first.kind().isOfClient()) {
            due.addFirst(first);
        }
        List<FollowUp> news =
                due.stream()
                        .filter(FollowUp::awaitsReminder)
                        .filter(one -> !one.reminder().instant().isAfter(now))
                        .limit(most)
                        .toList();
        return new Touches(news, due.size() - news.size());
    }

    /**
     * Clients who are to hear from a member by now.
     *
     * @param news whom the member is to be told of
     * @param others how many more there are
     */
    record Touches(List<FollowUp> news, int others) {}

    /** Those of these rhythms that still wait for their reminder, each read again by its key. */
    List<FollowUp> stillDue(List<FollowUp> rhythms) {
        Instant now = clock.instant();
        return rhythms.stream()
                .flatMap(
                        old ->
                                followUps.file(old.deal()).stream()
                                        .flatMap(file -> file.followUp(old.id()).stream())
                                        .filter(FollowUp::awaitsReminder)
                                        .filter(one -> one.generation() == old.generation())
                                        .filter(one -> !one.reminder().instant().isAfter(now)))
                .toList();
    }

    /** Whether there is still somebody to be reminded for. */
    static boolean isAlive(Deal deal, FollowUp due) {
        return switch (deal) {
            case OpenDeal open -> true;
            case FrozenDeal frozen -> true;
            case WonDeal won -> due.kind().isOfClient();
            case LostDeal lost ->
                    due.kind() == FollowUp.Kind.RETURN
                            || due.kind() == FollowUp.Kind.TASK
                            || due.kind().isOfClient();
        };
    }
}
