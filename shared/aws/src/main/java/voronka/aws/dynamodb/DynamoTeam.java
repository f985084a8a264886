package voronka.aws.dynamodb;

import java.util.Optional;
import voronka.domain.team.Invitation;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;
import voronka.domain.team.Turn;

/** The company's people, read from the table. */
public final class DynamoTeam implements Team {
    private final Tables tables;

    DynamoTeam(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Roster roster() {
        return new Roster(tables.all(MemberItem.SCHEMA, new ItemKey(Keys.TEAM, Keys.MEMBER)));
    }

    @Override
    public Optional<Invitation> invitation(String code) {
        return tables.one(InvitationItem.SCHEMA, Keys.invitation(code));
    }

    @Override
    public Turn turn(Role role) {
        return tables.one(TurnItem.SCHEMA, Keys.turn(role))
                .orElseGet(() -> new Turn(role, null, 0));
    }
}
