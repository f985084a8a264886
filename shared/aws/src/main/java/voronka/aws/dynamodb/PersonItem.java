package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.ledger.Write;
import voronka.domain.team.MemberId;

/** That a person of the messenger is a member, in the table. */
final class PersonItem {
    private static final String PERSON = "person";
    private static final String MEMBER = "member";

    static final TableSchema<Write.OfPerson> SCHEMA =
            Schema.of(Write.OfPerson.class)
                    .key(person -> Keys.person(person.person()))
                    .number(PERSON, Write.OfPerson::person)
                    .text(MEMBER, person -> person.member().value())
                    .readBy(
                            row ->
                                    new Write.OfPerson(
                                            row.number(PERSON), new MemberId(row.text(MEMBER))));

    private PersonItem() {}
}
