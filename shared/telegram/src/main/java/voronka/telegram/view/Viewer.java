package voronka.telegram.view;

import java.time.Instant;
import java.time.ZoneId;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;
import voronka.telegram.words.Words;

/** For whom a screen is drawn, and when: their words, their zone, what they may do. */
public record Viewer(Member member, Roster roster, Instant now) {
    /** The words of their language. */
    public Words words() {
        return Words.in(member.language());
    }

    /** The zone their clock shows. */
    public ZoneId zone() {
        return member.zone();
    }
}
