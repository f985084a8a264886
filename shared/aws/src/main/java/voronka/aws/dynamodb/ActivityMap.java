package voronka.aws.dynamodb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;

/** What happened with a client, as a map attribute. */
final class ActivityMap {
    private static final String DIRECTION = "direction";
    private static final String REACHED = "reached";
    private static final String MINUTES = "minutes";
    private static final String PLACE = "place";
    private static final String FROM = "from";
    private static final String WROTE = "wrote";
    private static final String HEARD = "heard";

    private ActivityMap() {}

    static Fields write(Activity activity) {
        return SaidMap.into(kind(activity), activity.said());
    }

    static @Nullable Fields writeOrNull(@Nullable Activity activity) {
        return activity == null ? null : write(activity);
    }

    private static Fields kind(Activity activity) {
        return switch (activity) {
            case Activity.Call call -> {
                Fields fields =
                        Fields.of("call")
                                .with(DIRECTION, call.direction().name())
                                .with(REACHED, String.valueOf(call.reached()));
                Integer minutes = call.minutes();
                yield minutes == null ? fields : fields.with(MINUTES, minutes.longValue());
            }
            case Activity.Meeting meeting -> Fields.of("meeting").with(PLACE, meeting.place());
            case Activity.Mail mail -> Fields.of("mail").with(DIRECTION, mail.direction().name());
            case Activity.Message message -> {
                Instant wrote = message.wrote();
                yield Fields.of("message")
                        .with(FROM, message.from())
                        .with(WROTE, wrote == null ? null : wrote.toString());
            }
            case Activity.Note note -> Fields.of("note");
            case Activity.Wish wish -> Fields.of("wish");
            case Activity.Objected objected ->
                    Fields.of("objected").with(HEARD, HeardMap.write(objected.heard()));
            case Activity.Quote quote -> Fields.of("quote");
            case Activity.Invoice invoice -> Fields.of("invoice");
        };
    }

    static Activity read(Row row) {
        String kind = row.text(Fields.KIND);
        Said said = SaidMap.read(row);
        return switch (kind) {
            case "call" ->
                    new Activity.Call(
                            direction(row),
                            Boolean.parseBoolean(row.text(REACHED)),
                            minutes(row),
                            said);
            case "meeting" -> new Activity.Meeting(row.textOrNull(PLACE), said);
            case "mail" -> new Activity.Mail(direction(row), said);
            case "message" ->
                    new Activity.Message(row.textOrNull(FROM), row.instantOrNull(WROTE), said);
            case "note" -> new Activity.Note(said);
            case "wish" -> new Activity.Wish(said);
            case "objected" -> new Activity.Objected(HeardMap.read(row.text(HEARD)), said);
            case "quote" -> new Activity.Quote(said);
            case "invoice" -> new Activity.Invoice(said);
            default -> throw new IllegalStateException("not an activity: " + kind);
        };
    }

    static @Nullable Activity readOrNull(@Nullable Row row) {
        return row == null ? null : read(row);
    }

    private static Direction direction(Row row) {
        return Direction.valueOf(row.text(DIRECTION));
    }

    private static @Nullable Integer minutes(Row row) {
        return row.has(MINUTES) ? row.whole(MINUTES) : null;
    }
}
