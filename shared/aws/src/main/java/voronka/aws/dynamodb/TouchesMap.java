package voronka.aws.dynamodb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Touches;

/** How often we and a client have been in touch, as a map attribute; nothing for never. */
final class TouchesMap {
    private static final String COUNT = "count";
    private static final String LAST = "last";
    private static final String LATEST = "latest";
    private static final String AT = "at";
    private static final String OBJECTIONS = "objections";

    private TouchesMap() {}

    static @Nullable Fields write(Touches touches) {
        Instant last = touches.last();
        return touches.equals(Touches.NONE)
                ? null
                : new Fields()
                        .with(COUNT, touches.count())
                        .with(LAST, last == null ? null : last.toString())
                        .with(LATEST, latest(touches.latest()))
                        .withTexts(OBJECTIONS, HeardMap.write(touches.objections()));
    }

    private static @Nullable Fields latest(Touches.@Nullable Latest latest) {
        return latest == null
                ? null
                : ActivityMap.write(latest.activity()).with(AT, latest.at().toString());
    }

    private static Touches.@Nullable Latest latest(@Nullable Row row) {
        return row == null ? null : new Touches.Latest(row.instant(AT), ActivityMap.read(row));
    }

    static Touches read(@Nullable Row row) {
        return row == null
                ? Touches.NONE
                : new Touches(
                        row.whole(COUNT),
                        row.instantOrNull(LAST),
                        latest(row.rowOrNull(LATEST)),
                        HeardMap.read(row.textsIfAny(OBJECTIONS)));
    }
}
