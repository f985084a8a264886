package voronka.aws.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.access.AccessKey;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.team.MemberId;

/** What each kind of write puts where, and on which condition. */
final class Puts {
    private static final Expression ONCE =
            Expression.builder()
                    .expression("attribute_not_exists(#pk)")
                    .expressionNames(Map.of("#pk", ItemKey.PK))
                    .build();

    private final Tables tables;

    Puts(Tables tables) {
        this.tables = tables;
    }

    Action of(Write write) {
        return switch (write) {
            case Write.OfDeal w -> newest(DealItem.SCHEMA, w.deal());
            case Write.OfEvent w -> once(DealEventItem.SCHEMA, w.event());
            case Write.OfFollowUp w -> newest(FollowUpItem.SCHEMA, w.followUp());
            case Write.OfNotice w -> newest(NoticeItem.SCHEMA, w.notice());
            case Write.OfAgenda w -> newest(AgendaItem.SCHEMA, w.agenda());
            case Write.OfLead w -> once(LeadItem.SCHEMA, w.lead());
            case Write.OfContact w -> newest(ContactItem.SCHEMA, w.contact());
            case Write.OfReach w -> newest(ReachItem.SCHEMA, w.reach());
            case Write.OfMember w -> newest(MemberItem.SCHEMA, w.member());
            case Write.OfParcel w -> newest(ParcelItem.SCHEMA, w.parcel());
            case Write.OfSearchKey w -> newest(SearchItem.SCHEMA, w.key());
            case Write.NoSearchKey w ->
                    new Removal<>(tables.of(SearchItem.SCHEMA), Keys.search(w.key()));
            case Write.OfTurn w -> newest(TurnItem.SCHEMA, w.turn());
            case Write.OfPerson w -> once(PersonItem.SCHEMA, w);
            case Write.OfInvitation w -> newest(InvitationItem.SCHEMA, w.invitation());
            case Write.OfBook w -> once(BookItem.SCHEMA, w.edition());
            case Write.OfKey(AccessKey.FormKey key) -> newest(FormKeyItem.SCHEMA, key);
            case Write.OfKey(AccessKey.ApiKey key) -> once(ApiKeyItem.SCHEMA, key);
            case Write.OfKey(AccessKey.CalendarKey key) -> newest(CalendarKeyItem.SCHEMA, key);
            case Write.NoCalendarKey(MemberId member) ->
                    new Removal<>(tables.of(CalendarKeyItem.SCHEMA), Keys.calendar(member));
        };
    }

    Put<Marker> marker(Marker marker, Instant now) {
        return new Put<>(tables.of(MarkerItem.SCHEMA), marker, MarkerItem.absentOrExpired(now));
    }

    <T> Put<T> once(TableSchema<T> schema, T item) {
        return new Put<>(tables.of(schema), item, ONCE);
    }

    /** Over its version, where the schema has one; over anything, where not. */
    private <T> Put<T> newest(TableSchema<T> schema, T item) {
        return new Put<>(tables.of(schema), item, null);
    }
}
