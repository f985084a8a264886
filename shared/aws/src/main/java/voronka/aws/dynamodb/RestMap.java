package voronka.aws.dynamodb;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rest;

/** When somebody is not to be disturbed, as a map; absent for always at work. */
final class RestMap {
    private static final String QUIET_FROM = "quietFrom";
    private static final String QUIET_TO = "quietTo";
    private static final String AWAY_FROM = "awayFrom";
    private static final String AWAY_TO = "awayTo";
    private static final String DEPUTY = "deputy";

    private RestMap() {}

    static @Nullable Fields write(Rest rest) {
        if (rest.equals(Rest.NONE)) {
            return null;
        }
        Fields fields = new Fields();
        Rest.@Nullable Quiet quiet = rest.quiet();
        if (quiet != null) {
            fields.with(QUIET_FROM, quiet.from().toString());
            fields.with(QUIET_TO, quiet.to().toString());
        }
        Rest.@Nullable Leave leave = rest.leave();
        if (leave != null) {
            fields.with(AWAY_FROM, leave.first().toString());
            fields.with(AWAY_TO, leave.last().toString());
            fields.with(DEPUTY, leave.deputy().value());
        }
        return fields;
    }

    static Rest read(@Nullable Row row) {
        return row == null ? Rest.NONE : new Rest(quiet(row), leave(row));
    }

    private static Rest.@Nullable Quiet quiet(Row row) {
        @Nullable String from = row.textOrNull(QUIET_FROM);
        return from == null
                ? null
                : new Rest.Quiet(LocalTime.parse(from), LocalTime.parse(row.text(QUIET_TO)));
    }

    private static Rest.@Nullable Leave leave(Row row) {
        @Nullable String from = row.textOrNull(AWAY_FROM);
        return from == null
                ? null
                : new Rest.Leave(
                        LocalDate.parse(from),
                        LocalDate.parse(row.text(AWAY_TO)),
                        new MemberId(row.text(DEPUTY)));
    }
}
