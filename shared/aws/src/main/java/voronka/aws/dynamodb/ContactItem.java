package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.contact.Contact;

/** A contact in the table. */
final class ContactItem {
    private static final String CONTACT = "contact";

    static final TableSchema<Contact> SCHEMA =
            Schema.of(Contact.class)
                    .key(contact -> Keys.contact(contact.id()))
                    .map(CONTACT, ContactMap::write)
                    .readBy(row -> ContactMap.read(row.row(CONTACT)));

    private ContactItem() {}
}
