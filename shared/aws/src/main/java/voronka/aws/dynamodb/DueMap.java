package voronka.aws.dynamodb;

import java.time.LocalDateTime;
import java.time.ZoneId;
import voronka.domain.time.Due;

/** A time on the wall clock of a place, as a map attribute. */
final class DueMap {
    private static final String LOCAL = "local";
    private static final String ZONE = "zone";

    private DueMap() {}

    static Fields write(Due due) {
        return new Fields().with(LOCAL, due.local().toString()).with(ZONE, due.zone().getId());
    }

    static Due read(Row row) {
        return new Due(LocalDateTime.parse(row.text(LOCAL)), ZoneId.of(row.text(ZONE)));
    }
}
