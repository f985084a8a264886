package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Standing;

/** Where a deal stood, as a map attribute. */
final class StandingMap {
    private static final String STATE = "state";
    private static final String STAGE = "stage";
    private static final String FURTHEST = "furthest";
    private static final String AMOUNT = "amount";
    private static final String OWNER = "owner";

    private StandingMap() {}

    static @Nullable Fields writeOrNull(@Nullable Standing standing) {
        return standing == null ? null : write(standing);
    }

    static Fields write(Standing standing) {
        return new Fields()
                .with(STATE, standing.state().name())
                .with(STAGE, standing.stage().value())
                .with(FURTHEST, standing.furthest().value())
                .with(AMOUNT, MoneyMap.write(standing.amount()))
                .with(OWNER, Members.idOf(standing.owner()));
    }

    static @Nullable Standing readOrNull(@Nullable Row row) {
        return row == null ? null : read(row);
    }

    static Standing read(Row row) {
        return new Standing(
                Standing.State.valueOf(row.text(STATE)),
                new StageKey(row.text(STAGE)),
                new StageKey(row.text(FURTHEST)),
                MoneyMap.readOrNull(row.rowOrNull(AMOUNT)),
                Members.read(row.textOrNull(OWNER)));
    }
}
