package voronka.aws.dynamodb;

import java.util.Optional;
import voronka.domain.conversation.Dialogues;
import voronka.domain.conversation.Question;
import voronka.domain.team.MemberId;

/** What each person was asked last, in the table. */
public final class DynamoDialogues implements Dialogues {
    private final Tables tables;

    DynamoDialogues(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Question> open(MemberId member) {
        return tables.one(DialogueItem.SCHEMA, Keys.dialogue(member)).map(DialogueItem::question);
    }

    @Override
    public void ask(MemberId member, Question question) {
        tables.of(DialogueItem.SCHEMA).putItem(new DialogueItem(member, question));
    }

    @Override
    public void end(MemberId member) {
        tables.of(DialogueItem.SCHEMA).deleteItem(Keys.dialogue(member).forClient());
    }
}
