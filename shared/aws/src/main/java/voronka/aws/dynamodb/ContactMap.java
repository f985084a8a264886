package voronka.aws.dynamodb;

import voronka.domain.contact.Contact;

/** A contact as a map attribute. */
final class ContactMap {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String COMPANY = "company";
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String TELEGRAM = "telegram";

    private ContactMap() {}

    static Fields write(Contact contact) {
        return new Fields()
                .with(ID, contact.id())
                .with(NAME, contact.name())
                .with(COMPANY, contact.company())
                .with(PHONE, contact.phone())
                .with(EMAIL, contact.email())
                .with(TELEGRAM, contact.telegram());
    }

    static Contact read(Row row) {
        return new Contact(
                row.text(ID),
                row.textOrNull(NAME),
                row.textOrNull(COMPANY),
                row.textOrNull(PHONE),
                row.textOrNull(EMAIL),
                row.textOrNull(TELEGRAM));
    }
}
