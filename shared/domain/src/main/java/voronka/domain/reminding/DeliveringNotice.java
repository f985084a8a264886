package voronka.domain.reminding;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.Messenger;
import voronka.domain.Messenger.News;
import voronka.domain.Messenger.Sending;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.notice.Notices;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;

/**
 * Sends a notice to everybody it is for, and writes down after each who got which message: a crash
 * costs one duplicate at most. What cannot be sent now stays for the sweep.
 */
public final class DeliveringNotice {
    private static final Later BY_SOMEBODY_ELSE = new Later("somebody else is sending it");

    private final Ledger ledger;
    private final Notices notices;
    private final Deals deals;
    private final FollowUps followUps;
    private final Team team;
    private final Books books;
    private final Messenger messenger;
    private final Clock clock;
    private final Ids ids;

    public DeliveringNotice(
            Ledger ledger,
            Notices notices,
            Deals deals,
            FollowUps followUps,
            Team team,
            Books books,
            Messenger messenger,
            Clock clock,
            Ids ids) {
        this.ledger = ledger;
        this.notices = notices;
        this.deals = deals;
        this.followUps = followUps;
        this.team = team;
        this.books = books;
        this.messenger = messenger;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** Everybody is served; that many got a message now. */
    public record Delivered(int now) implements Result {}

    /** Nothing was left to do. */
    public record NothingToDo() implements Result {}

    /** The rest is for the sweep. */
    public record Later(String why) implements Result {}

    /**
     * Sends a notice as it was written just now. One that reaches nobody is settled without being
     * read again; any other is, since somebody may be sending it already.
     */
    public Result of(Notice written) {
        boolean forNobody =
                written.corrects() == null && recipients(written, null, team.roster()).isEmpty();
        return forNobody ? settle(written) : of(written.deal(), written.id());
    }

    /** Sends what is still to be sent of it. */
    public Result of(DealId deal, String id) {
        Optional<Notice> found = notices.notice(deal, id);
        if (found.isEmpty() || found.get().settled()) {
            return new NothingToDo();
        }
        Notice notice = found.get();
        Optional<Notice> corrected = Optional.empty();
        if (notice.corrects() != null) {
            corrected = notices.notice(deal, notice.corrects());
            if (corrected.isPresent() && !corrected.get().settled()) {
                return new Later("the notice it corrects is still on its way");
            }
        }
        return send(notice, corrected.orElse(null));
    }

    private Result send(Notice first, @Nullable Notice corrected) {
        Roster roster = team.roster();
        Deque<Member> waiting = new ArrayDeque<>(recipients(first, corrected, roster));
        waiting.removeIf(member -> first.deliveryTo(member.id()).isPresent());
        if (waiting.isEmpty()) {
            return settle(first);
        }
        Notice notice = first;
        News news = news(first, roster);
        int now = 0;
        while (!waiting.isEmpty()) {
            Member member = waiting.remove();
            switch (sendTo(member, news, corrected)) {
                case Sending.Sent sent -> {
                    notice = notice.delivered(member.id(), sent.message());
                    now++;
                }
                case Sending.Unreachable unreachable -> {
                    giveUpOn(member, notice);
                    notice = notice.delivered(member.id(), null);
                }
                case Sending.Later later -> {
                    return new Later(later.why());
                }
            }
            Optional<Notice> kept = keep(waiting.isEmpty() ? notice.settle() : notice);
            if (kept.isEmpty()) {
                return BY_SOMEBODY_ELSE;
            }
            notice = kept.get();
        }
        return new Delivered(now);
    }

    private Result settle(Notice notice) {
        return keep(notice.settle()).isPresent() ? new Delivered(0) : BY_SOMEBODY_ELSE;
    }

    private News news(Notice notice, Roster roster) {
        DealFile file = followUps.file(notice.deal()).orElseThrow();
        @Nullable DealEvent event = deals.event(notice.deal(), notice.event()).orElse(null);
        SalesBook book = books.version(file.deal().facts().bookVersion());
        List<DealEvent> log =
                notice.kind() == Notice.Kind.WOKEN ? deals.log(notice.deal()) : List.of();
        return new News(notice, file, event, log, book, roster);
    }

    private Sending sendTo(Member member, News news, @Nullable Notice corrected) {
        if (corrected == null) {
            return messenger.tell(member, news);
        }
        Long message = corrected.deliveryTo(member.id()).map(Notice.Delivery::message).orElse(null);
        return message == null
                ? new Sending.Unreachable()
                : messenger.correct(member, message, news);
    }

    private static List<Member> recipients(
            Notice notice, @Nullable Notice corrected, Roster roster) {
        List<Member> named =
                switch (notice.audience()) {
                    case Notice.Audience.One one -> roster.byId(one.member()).stream().toList();
                    case Notice.Audience.Managers managers -> managers(roster);
                    case Notice.Audience.Directors directors -> roster.of(Role.DIRECTOR);
                    case Notice.Audience.Those those ->
                            those.members().stream()
                                    .flatMap(member -> roster.byId(member).stream())
                                    .toList();
                    case Notice.Audience.HeadsOf led -> roster.headsOf(led.member());
                    case Notice.Audience.Everybody everybody -> sellers(roster);
                    case Notice.Audience.SameAsBefore same ->
                            told(corrected, same.except(), roster);
                };
        return named.stream().filter(DeliveringNotice::isReached).toList();
    }

    private static List<Member> sellers(Roster roster) {
        return roster.working().stream().filter(member -> member.role().sells()).toList();
    }

    /** Where no manager can be reached, the directors hear of a lead. */
    private static List<Member> managers(Roster roster) {
        List<Member> managers =
                roster.of(Role.MANAGER).stream().filter(DeliveringNotice::isReached).toList();
        return managers.isEmpty() ? roster.of(Role.DIRECTOR) : managers;
    }

    private static boolean isReached(Member member) {
        return member.active() && member.chat() != null && member.reachable();
    }

    private static List<Member> told(
            @Nullable Notice corrected, @Nullable MemberId except, Roster roster) {
        if (corrected == null) {
            return List.of();
        }
        return corrected.deliveries().stream()
                .filter(delivery -> delivery.message() != null)
                .filter(delivery -> !delivery.member().equals(except))
                .flatMap(delivery -> roster.byId(delivery.member()).stream())
                .toList();
    }

    private Optional<Notice> keep(Notice notice) {
        Change change = new Change(List.of(new Write.OfNotice(notice)), null, clock.instant());
        return switch (ledger.commit(change)) {
            case Committed.Done done -> Optional.of(notice.stored());
            case Committed.Repeated repeated -> Optional.empty();
            case Committed.Stale stale -> Optional.empty();
        };
    }

    private void giveUpOn(Member member, Notice notice) {
        List<Write> writes =
                Unreachability.of(member, notice.deal(), notice.event(), ids, clock.instant());
        // Stale means that somebody else has found out at the same time.
        ledger.commit(new Change(writes, null, clock.instant()));
    }
}
