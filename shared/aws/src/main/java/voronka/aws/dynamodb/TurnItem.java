package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.team.Role;
import voronka.domain.team.Turn;

/** Whose turn it is among the people of a role, in the table. */
final class TurnItem {
    private static final String ROLE = "role";
    private static final String LAST = "last";

    static final TableSchema<Turn> SCHEMA =
            Schema.of(Turn.class)
                    .key(turn -> Keys.turn(turn.role()))
                    .version(Turn::version)
                    .text(ROLE, turn -> turn.role().name())
                    .text(LAST, turn -> Members.idOf(turn.last()))
                    .readBy(TurnItem::read);

    private TurnItem() {}

    private static Turn read(Row row) {
        return new Turn(
                Role.valueOf(row.text(ROLE)),
                Members.read(row.textOrNull(LAST)),
                row.number(Schema.VERSION));
    }
}
