package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.team.MemberId;
import voronka.domain.views.Letter;
import voronka.domain.views.Subscriptions.Coming;

/** A line of the index by due, of which only the keys are there; nothing is written by it. */
final class ComingItem {
    private static final String DUE = "dueSk";

    static final TableSchema<Coming> SCHEMA =
            Schema.of(Coming.class)
                    .key(line -> Keys.subscription(line.reader(), line.letter().code()))
                    .byDue(line -> Keys.coming(line))
                    .readBy(ComingItem::read);

    private ComingItem() {}

    private static Coming read(Row row) {
        return new Coming(
                new MemberId(row.text(ItemKey.PK).substring(Keys.MEMBER.length())),
                Letter.read(row.text(ItemKey.SK).substring(Keys.COMES.length())).orElseThrow(),
                SortTime.read(row.text(DUE)));
    }
}
