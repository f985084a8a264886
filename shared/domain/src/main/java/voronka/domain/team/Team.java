package voronka.domain.team;

import java.util.Optional;

/** The company's people, read. They are written through the ledger like everything else. */
public interface Team {
    /** Everybody, in one read that sees all that was committed before. */
    Roster roster();

    /** The invitation of that code, used or not. */
    Optional<Invitation> invitation(String code);

    /** Whose turn it is among the people of a role, as it is now. */
    Turn turn(Role role);
}
