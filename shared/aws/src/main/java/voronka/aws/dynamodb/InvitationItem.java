package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.team.Invitation;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** An invitation in the table. */
final class InvitationItem {
    private static final String CODE = "code";
    private static final String ROLE = "role";
    private static final String INVITED_BY = "invitedBy";
    private static final String EXPIRES = "expires";
    private static final String USED_BY = "usedBy";

    static final TableSchema<Invitation> SCHEMA =
            Schema.of(Invitation.class)
                    .key(invitation -> Keys.invitation(invitation.code()))
                    .version(Invitation::version)
                    .text(CODE, Invitation::code)
                    .text(ROLE, invitation -> invitation.role().name())
                    .text(INVITED_BY, invitation -> invitation.invitedBy().value())
                    .instant(EXPIRES, Invitation::expires)
                    .text(USED_BY, invitation -> Members.idOf(invitation.usedBy()))
                    .readBy(InvitationItem::read);

    private InvitationItem() {}

    private static Invitation read(Row row) {
        return new Invitation(
                row.text(CODE),
                Role.valueOf(row.text(ROLE)),
                new MemberId(row.text(INVITED_BY)),
                row.instant(EXPIRES),
                Members.read(row.textOrNull(USED_BY)),
                row.number(Schema.VERSION));
    }
}
