package voronka.local.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the data.
 *
 * @param engaged when it entered "Engaging"; null for one that never did
 * @param closed when it was won or lost; null for one that is open
 * @param value what it was won for, in major units
 */
record Opportunity(
        String id,
        String agent,
        String product,
        @Nullable String account,
        End end,
        @Nullable LocalDate engaged,
        @Nullable LocalDate closed,
        @Nullable BigDecimal value) {

    /** How the row ends. */
    enum End {
        PROSPECTING,
        ENGAGING,
        WON,
        LOST
    }
}
