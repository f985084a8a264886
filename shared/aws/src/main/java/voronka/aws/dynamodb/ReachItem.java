package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealId;
import voronka.domain.lead.Reach;

/** Who answers to a contact key, in the table. */
final class ReachItem {
    private static final String KIND = "kind";
    private static final String VALUE = "value";
    private static final String CONTACT = "contact";
    private static final String DEAL = "deal";

    static final TableSchema<Reach> SCHEMA =
            Schema.of(Reach.class)
                    .key(reach -> Keys.reach(reach.key()))
                    .version(Reach::version)
                    .text(KIND, reach -> reach.key().kind().name())
                    .text(VALUE, reach -> reach.key().value())
                    .text(CONTACT, Reach::contact)
                    .text(DEAL, reach -> reach.deal().value())
                    .readBy(ReachItem::read);

    private ReachItem() {}

    private static Reach read(Row row) {
        return new Reach(
                new ContactKey(ContactKey.Kind.valueOf(row.text(KIND)), row.text(VALUE)),
                row.text(CONTACT),
                new DealId(row.text(DEAL)),
                row.number(Schema.VERSION));
    }
}
