package voronka.telegrambot;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;
import voronka.domain.team.Team;

/** Writes down what has changed about a member: the language, or whether our messages arrive. */
final class ChangingMember {
    private static final int TRIES = 5;

    private final Ledger ledger;
    private final Team team;

    ChangingMember(Ledger ledger, Team team) {
        this.ledger = ledger;
        this.team = team;
    }

    /**
     * The member after the change; nothing is written when it changes nothing.
     *
     * @throws IllegalStateException when others write about the member again and again
     */
    Member to(Member member, UnaryOperator<Member> change, Turn turn) {
        return to(member, change, turn.marker(), turn);
    }

    private Member to(
            Member member, UnaryOperator<Member> change, @Nullable Marker marker, Turn turn) {
        Member now = member;
        for (int tried = 0; tried < TRIES; tried++) {
            Member after = change.apply(now);
            if (after.equals(now)) {
                return now;
            }
            Change written =
                    new Change(List.of(new Write.OfMember(after)), marker, turn.viewer().now());
            switch (ledger.commit(written)) {
                case Committed.Done done -> {
                    return after;
                }
                case Committed.Repeated repeated -> {
                    return after;
                }
                case Committed.Stale stale -> now = read(now);
            }
        }
        throw new IllegalStateException("member %s changes all the time".formatted(member.id()));
    }

    /**
     * The member on another clock, several in one turn: done again, it changes nothing.
     *
     * @throws IllegalStateException when others write about the member again and again
     */
    Member toZone(Member member, ZoneId zone, Turn turn) {
        return to(member, now -> now.at(zone), null, turn);
    }

    private Member read(Member member) {
        return team.roster().members().stream()
                .filter(other -> Objects.equals(other.id(), member.id()))
                .findFirst()
                .orElseThrow();
    }
}
