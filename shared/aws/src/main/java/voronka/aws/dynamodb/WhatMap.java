package voronka.aws.dynamodb;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Heard;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealEvent.What;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.Wish;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/** What happened to a deal, as a map attribute. */
final class WhatMap {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String INTO = "into";
    private static final String STAGE = "stage";
    private static final String REASON = "reason";
    private static final String TEXT = "text";
    private static final String DUE = "due";
    private static final String ID = "id";
    private static final String WISH = "wish";
    private static final String ACTIVITY = "activity";
    private static final String EVENT = "event";
    private static final String UNDONE = "undone";
    private static final String HEARD = "heard";

    private WhatMap() {}

    static Fields write(What what) {
        return switch (what) {
            case DealEvent.Created(String title) -> Fields.of("created").with(TEXT, title);
            case DealEvent.OwnerChanged(@Nullable MemberId from, MemberId to) ->
                    Fields.of("owner").with(FROM, Members.idOf(from)).with(TO, to.value());
            case DealEvent.Moved(StageKey from, StageKey to, @Nullable String reason) ->
                    Fields.of("moved")
                            .with(FROM, from.value())
                            .with(TO, to.value())
                            .with(TEXT, reason);
            case DealEvent.Filled(String field, @Nullable FieldValue from, FieldValue to) ->
                    Fields.of("filled")
                            .with(ID, field)
                            .with(FROM, ValueMap.writeOrNull(from))
                            .with(TO, ValueMap.write(to));
            case DealEvent.Ticked(StageKey stage, String item) ->
                    Fields.of("ticked").with(STAGE, stage.value()).with(ID, item);
            case DealEvent.AgreementAsked(Wish wish) ->
                    Fields.of("agreement-asked").with(WISH, WishMap.write(wish));
            case DealEvent.AgreementGiven(Wish wish) ->
                    Fields.of("agreement-given").with(WISH, WishMap.write(wish));
            case DealEvent.AgreementRefused(Wish wish) ->
                    Fields.of("agreement-refused").with(WISH, WishMap.write(wish));
            case DealEvent.Priced(@Nullable Money from, Money to) ->
                    Fields.of("priced")
                            .with(FROM, MoneyMap.write(from))
                            .with(TO, MoneyMap.write(to));
            case DealEvent.Won(@Nullable Money from, Money to, Set<Heard> heard) ->
                    Fields.of("won")
                            .with(FROM, MoneyMap.write(from))
                            .with(TO, MoneyMap.write(to))
                            .withTexts(HEARD, HeardMap.write(heard));
            case DealEvent.Lost(
                            StageKey stage,
                            String reason,
                            @Nullable String note,
                            Set<Heard> heard) ->
                    Fields.of("lost")
                            .with(STAGE, stage.value())
                            .with(REASON, reason)
                            .with(TEXT, note)
                            .withTexts(HEARD, HeardMap.write(heard));
            case DealEvent.Frozen(StageKey stage, String reason, Due until) ->
                    Fields.of("frozen")
                            .with(STAGE, stage.value())
                            .with(REASON, reason)
                            .with(DUE, DueMap.write(until));
            case DealEvent.MovedOver(int from, int to, StageKey stage, StageKey into) ->
                    Fields.of("moved-over")
                            .with(FROM, from)
                            .with(TO, to)
                            .with(STAGE, stage.value())
                            .with(INTO, into.value());
            case DealEvent.Woken(StageKey stage) -> Fields.of("woken").with(STAGE, stage.value());
            case DealEvent.Reopened(StageKey stage) ->
                    Fields.of("reopened").with(STAGE, stage.value());
            case DealEvent.AskedAgain(String lead) -> Fields.of("asked-again").with(ID, lead);
            case DealEvent.Promised(String followUp, String text, Due due) ->
                    Fields.of("promised")
                            .with(ID, followUp)
                            .with(TEXT, text)
                            .with(DUE, DueMap.write(due));
            case DealEvent.Assigned(String followUp, MemberId to, String text, Due due) ->
                    Fields.of("assigned")
                            .with(ID, followUp)
                            .with(TO, to.value())
                            .with(TEXT, text)
                            .with(DUE, DueMap.write(due));
            case DealEvent.PutOff(String followUp, Due from, Due to) ->
                    Fields.of("put-off")
                            .with(ID, followUp)
                            .with(FROM, DueMap.write(from))
                            .with(TO, DueMap.write(to));
            case DealEvent.Kept(String followUp, String text) ->
                    Fields.of("kept").with(ID, followUp).with(TEXT, text);
            case DealEvent.Entrusted(
                            String followUp,
                            String text,
                            @Nullable MemberId from,
                            MemberId to) ->
                    Fields.of("entrusted")
                            .with(ID, followUp)
                            .with(TEXT, text)
                            .with(FROM, Members.idOf(from))
                            .with(TO, to.value());
            case DealEvent.RhythmSet(int from, int to) ->
                    Fields.of("rhythm").with(FROM, from).with(TO, to);
            case DealEvent.ClientKnown(Contact from, Contact to) ->
                    Fields.of("client")
                            .with(FROM, ContactMap.write(from))
                            .with(TO, ContactMap.write(to));
            case DealEvent.Happened(Activity activity) ->
                    Fields.of("happened").with(ACTIVITY, ActivityMap.write(activity));
            case DealEvent.Undone(DealEvent undone) ->
                    Fields.of("undone").with(UNDONE, DealEventItem.SCHEMA.itemToMap(undone, true));
            case DealEvent.Amended(int event, Activity from, @Nullable Activity to) ->
                    Fields.of("amended")
                            .with(EVENT, event)
                            .with(FROM, ActivityMap.write(from))
                            .with(TO, ActivityMap.writeOrNull(to));
        };
    }

    static What read(Row row) {
        String kind = row.text(Fields.KIND);
        return switch (kind) {
            case "created" -> new DealEvent.Created(row.text(TEXT));
            case "owner" ->
                    new DealEvent.OwnerChanged(
                            Members.read(row.textOrNull(FROM)), new MemberId(row.text(TO)));
            case "moved" ->
                    new DealEvent.Moved(stage(row, FROM), stage(row, TO), row.textOrNull(TEXT));
            case "filled" ->
                    new DealEvent.Filled(
                            row.text(ID),
                            ValueMap.readOrNull(row.rowOrNull(FROM)),
                            ValueMap.read(row.row(TO)));
            case "ticked" -> new DealEvent.Ticked(stage(row, STAGE), row.text(ID));
            case "agreement-asked" -> new DealEvent.AgreementAsked(wish(row));
            case "agreement-given" -> new DealEvent.AgreementGiven(wish(row));
            case "agreement-refused" -> new DealEvent.AgreementRefused(wish(row));
            case "priced" ->
                    new DealEvent.Priced(
                            MoneyMap.readOrNull(row.rowOrNull(FROM)), MoneyMap.read(row.row(TO)));
            case "won" ->
                    new DealEvent.Won(
                            MoneyMap.readOrNull(row.rowOrNull(FROM)),
                            MoneyMap.read(row.row(TO)),
                            HeardMap.read(row.textsIfAny(HEARD)));
            case "lost" ->
                    new DealEvent.Lost(
                            stage(row, STAGE),
                            row.text(REASON),
                            row.textOrNull(TEXT),
                            HeardMap.read(row.textsIfAny(HEARD)));
            case "frozen" ->
                    new DealEvent.Frozen(
                            stage(row, STAGE), row.text(REASON), DueMap.read(row.row(DUE)));
            case "moved-over" ->
                    new DealEvent.MovedOver(
                            row.whole(FROM), row.whole(TO), stage(row, STAGE), stage(row, INTO));
            case "woken" -> new DealEvent.Woken(stage(row, STAGE));
            case "reopened" -> new DealEvent.Reopened(stage(row, STAGE));
            case "asked-again" -> new DealEvent.AskedAgain(row.text(ID));
            case "promised" ->
                    new DealEvent.Promised(row.text(ID), row.text(TEXT), DueMap.read(row.row(DUE)));
            case "assigned" ->
                    new DealEvent.Assigned(
                            row.text(ID),
                            new MemberId(row.text(TO)),
                            row.text(TEXT),
                            DueMap.read(row.row(DUE)));
            case "put-off" ->
                    new DealEvent.PutOff(
                            row.text(ID), DueMap.read(row.row(FROM)), DueMap.read(row.row(TO)));
            case "kept" -> new DealEvent.Kept(row.text(ID), row.text(TEXT));
            case "entrusted" ->
                    new DealEvent.Entrusted(
                            row.text(ID),
                            row.text(TEXT),
                            Members.read(row.textOrNull(FROM)),
                            new MemberId(row.text(TO)));
            case "rhythm" -> new DealEvent.RhythmSet(row.whole(FROM), row.whole(TO));
            case "client" ->
                    new DealEvent.ClientKnown(
                            ContactMap.read(row.row(FROM)), ContactMap.read(row.row(TO)));
            case "happened" -> new DealEvent.Happened(ActivityMap.read(row.row(ACTIVITY)));
            case "undone" -> new DealEvent.Undone(DealEventItem.SCHEMA.mapToItem(row.item(UNDONE)));
            case "amended" ->
                    new DealEvent.Amended(
                            row.whole(EVENT),
                            ActivityMap.read(row.row(FROM)),
                            ActivityMap.readOrNull(row.rowOrNull(TO)));
            default -> throw new IllegalStateException("not an event: " + kind);
        };
    }

    private static Wish wish(Row row) {
        return WishMap.read(row.row(WISH));
    }

    private static StageKey stage(Row row, String name) {
        return new StageKey(row.text(name));
    }
}
