package voronka.domain.reminding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.Ids;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.Role;

/**
 * Somebody has blocked us: nobody writes to them any more, and the directors hear of it. Both stand
 * in one change over the member's version, so that it happens once however many messages fail.
 */
final class Unreachability {
    private Unreachability() {}

    /**
     * What to write.
     *
     * @param deal the one whose message did not arrive
     * @param event the number of that deal's event it was about
     */
    static List<Write> of(Member member, DealId deal, int event, Ids ids, Instant now) {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfMember(member.reachable(false)));
        if (member.role() != Role.DIRECTOR) {
            Notice notice =
                    Notice.of(
                            ids.next(),
                            deal,
                            Notice.Kind.UNREACHABLE,
                            new Notice.Audience.Directors(),
                            event,
                            now);
            writes.add(new Write.OfNotice(notice.about(member.id())));
        }
        return writes;
    }
}
