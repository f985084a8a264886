package voronka.telegrambot;

import voronka.domain.deal.Deal;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;

/** Which deals a member may see and change. */
final class Sight {
    private Sight() {}

    /** Whether the deal is theirs to change. */
    static boolean mayChange(Deal deal, Member member) {
        return member.role().rights() == Rights.ALL || member.id().equals(deal.owner());
    }

    /** Whether it is theirs to see: a deal nobody has taken is everybody's to look at. */
    static boolean maySee(Deal deal, Member member) {
        return deal.owner() == null || mayChange(deal, member);
    }
}
