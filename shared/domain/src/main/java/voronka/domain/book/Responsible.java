package voronka.domain.book;

import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** Who answers for a stage or a task. */
public sealed interface Responsible {
    /** Whoever owns the deal. */
    record DealOwner() implements Responsible {}

    /** Somebody of that role, in turn. */
    record InTurn(Role role) implements Responsible {}

    /** That person. */
    record Person(MemberId member) implements Responsible {}
}
