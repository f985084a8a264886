package voronka.aws.dynamodb;

import java.time.Duration;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.followup.Agenda;
import voronka.domain.team.MemberId;

/** An agenda in the table. Nobody asks for one that is a week old. */
final class AgendaItem {
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String MEMBER = "member";
    private static final String MINUTE = "minute";
    private static final String ONLY = "only";
    private static final String FOLLOW_UPS = "followUps";
    private static final String CLAIMED_AT = "claimedAt";
    private static final String SENT_AT = "sentAt";

    static final TableSchema<Agenda> SCHEMA =
            Schema.of(Agenda.class)
                    .key(agenda -> Keys.agenda(agenda.key()))
                    .version(Agenda::version)
                    .text(MEMBER, agenda -> agenda.key().member().value())
                    .instant(MINUTE, agenda -> agenda.key().minute())
                    .text(ONLY, agenda -> agenda.key().only())
                    .texts(FOLLOW_UPS, Agenda::followUps)
                    .instant(CLAIMED_AT, Agenda::claimedAt)
                    .instant(SENT_AT, Agenda::sentAt)
                    .ttl(agenda -> agenda.claimedAt().plus(KEPT))
                    .readBy(AgendaItem::read);

    private AgendaItem() {}

    private static Agenda read(Row row) {
        return new Agenda(
                new Agenda.Key(
                        new MemberId(row.text(MEMBER)), row.instant(MINUTE), row.textOrNull(ONLY)),
                row.texts(FOLLOW_UPS),
                row.instant(CLAIMED_AT),
                row.instantOrNull(SENT_AT),
                row.number(Schema.VERSION));
    }
}
