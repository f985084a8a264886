package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Wish;
import voronka.domain.time.Due;

/** What a head is asked to agree to, as a map attribute. */
final class WishMap {
    private static final String TO = "to";
    private static final String REASON = "reason";
    private static final String TEXT = "text";
    private static final String DUE = "due";

    private WishMap() {}

    static @Nullable Fields writeOrNull(@Nullable Wish wish) {
        return wish == null ? null : write(wish);
    }

    static Fields write(Wish wish) {
        return switch (wish) {
            case Wish.Leave(StageKey to, @Nullable String reason) ->
                    Fields.of("leave").with(TO, to.value()).with(TEXT, reason);
            case Wish.Win win -> Fields.of("win");
            case Wish.Freeze(String reason, Due until) ->
                    Fields.of("freeze").with(REASON, reason).with(DUE, DueMap.write(until));
            case Wish.Lose(String reason, @Nullable String note, @Nullable Due comeBack) ->
                    Fields.of("lose")
                            .with(REASON, reason)
                            .with(TEXT, note)
                            .with(DUE, comeBack == null ? null : DueMap.write(comeBack));
        };
    }

    static @Nullable Wish readOrNull(@Nullable Row row) {
        return row == null ? null : read(row);
    }

    static Wish read(Row row) {
        String kind = row.text(Fields.KIND);
        return switch (kind) {
            case "leave" -> new Wish.Leave(new StageKey(row.text(TO)), row.textOrNull(TEXT));
            case "win" -> new Wish.Win();
            case "freeze" -> new Wish.Freeze(row.text(REASON), DueMap.read(row.row(DUE)));
            case "lose" -> {
                Row due = row.rowOrNull(DUE);
                yield new Wish.Lose(
                        row.text(REASON),
                        row.textOrNull(TEXT),
                        due == null ? null : DueMap.read(due));
            }
            default -> throw new IllegalStateException("not a wish: " + kind);
        };
    }
}
