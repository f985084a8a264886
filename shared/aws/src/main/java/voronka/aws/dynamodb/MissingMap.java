package voronka.aws.dynamodb;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Want;
import voronka.domain.deal.DealId;
import voronka.domain.selling.Given;

/** What is asked for a wish, and what was answered so far, as a map attribute. */
final class MissingMap {
    static final String KIND = "missing";

    private static final String DEAL = "deal";
    private static final String REVISION = "revision";
    private static final String WISH = "wish";
    private static final String WANT = "want";
    private static final String ABOUT = "about";
    private static final String NUMBER = "number";
    private static final String FIELDS = "fields";
    private static final String TICKS = "ticks";
    private static final String AMOUNT = "amount";
    private static final String HAPPENED = "happened";
    private static final String CONFIRMED = "confirmed";

    private MissingMap() {}

    static Fields write(Dialogue.Missing missing) {
        Given given = missing.given();
        return Fields.of(KIND)
                .with(DEAL, missing.deal().value())
                .with(REVISION, missing.revision())
                .with(WISH, WishMap.write(missing.wish()))
                .with(WANT, kind(missing.want()))
                .with(ABOUT, about(missing.want()))
                .with(NUMBER, missing.number())
                .with(FIELDS, ProgressMap.fields(given.fields()))
                .withTexts(TICKS, given.ticks())
                .with(AMOUNT, MoneyMap.write(given.amount()))
                .with(HAPPENED, given.happened().stream().map(ActivityMap::write).toList())
                .with(CONFIRMED, String.valueOf(given.confirmed()));
    }

    static Dialogue.Missing read(Row row, Instant at) {
        Given given =
                new Given(
                        ProgressMap.values(row.rowOrNull(FIELDS)),
                        Set.copyOf(row.textsIfAny(TICKS)),
                        MoneyMap.readOrNull(row.rowOrNull(AMOUNT)),
                        row.rows(HAPPENED).stream().map(ActivityMap::read).toList(),
                        Boolean.parseBoolean(row.text(CONFIRMED)));
        return new Dialogue.Missing(
                new DealId(row.text(DEAL)),
                row.whole(REVISION),
                WishMap.read(row.row(WISH)),
                given,
                want(row),
                row.whole(NUMBER),
                at);
    }

    private static String kind(Want want) {
        return switch (want) {
            case Want.Field field -> "field";
            case Want.Task task -> "task";
            case Want.File file -> "file";
            case Want.Sum sum -> "sum";
            case Want.Touch touch -> "touch";
            case Want.Reason reason -> "reason";
            case Want.Confirmation confirmation -> "confirmation";
        };
    }

    private static @Nullable String about(Want want) {
        return switch (want) {
            case Want.Field(String key) -> key;
            case Want.Task(String item) -> item;
            case Want other -> null;
        };
    }

    private static Want want(Row row) {
        String kind = row.text(WANT);
        return switch (kind) {
            case "field" -> new Want.Field(row.text(ABOUT));
            case "task" -> new Want.Task(row.text(ABOUT));
            case "file" -> new Want.File();
            case "sum" -> new Want.Sum();
            case "touch" -> new Want.Touch();
            case "reason" -> new Want.Reason();
            case "confirmation" -> new Want.Confirmation();
            default -> throw new IllegalStateException("nothing to ask for: " + kind);
        };
    }
}
