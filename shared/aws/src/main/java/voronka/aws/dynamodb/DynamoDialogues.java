package voronka.aws.dynamodb;

import java.util.Optional;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Dialogues;
import voronka.domain.team.MemberId;

/** What each person was asked last, in the table. */
public final class DynamoDialogues implements Dialogues {
    private final Tables tables;

    DynamoDialogues(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Dialogue> of(MemberId member) {
        return tables.one(DialogueItem.SCHEMA, Keys.dialogue(member)).map(DialogueItem::dialogue);
    }

    @Override
    public void ask(MemberId member, Dialogue dialogue) {
        tables.of(DialogueItem.SCHEMA).putItem(new DialogueItem(member, dialogue));
    }

    @Override
    public void end(MemberId member) {
        tables.of(DialogueItem.SCHEMA).deleteItem(Keys.dialogue(member).forClient());
    }
}
