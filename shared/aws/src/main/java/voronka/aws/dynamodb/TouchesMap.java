package voronka.aws.dynamodb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Touches;

/** How often we and a client have been in touch, as a map attribute; nothing for never. */
final class TouchesMap {
    private static final String COUNT = "count";
    private static final String LAST = "last";

    private TouchesMap() {}

    static @Nullable Fields write(Touches touches) {
        Instant last = touches.last();
        return touches.equals(Touches.NONE)
                ? null
                : new Fields()
                        .with(COUNT, touches.count())
                        .with(LAST, last == null ? null : last.toString());
    }

    static Touches read(@Nullable Row row) {
        return row == null ? Touches.NONE : new Touches(row.whole(COUNT), row.instantOrNull(LAST));
    }
}
