package voronka.aws.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.Progress;
import voronka.domain.team.MemberId;

/** What was gathered about a deal, as a map attribute: only what there is, nothing at first. */
final class ProgressMap {
    private static final String VISIT = "visit";
    private static final String FIELDS = "fields";
    private static final String TICKS = "ticks";
    private static final String FILES = "files";
    private static final String HANDS = "hands";
    private static final String ASKED = "asked";
    private static final String ASKED_BY = "askedBy";
    private static final String ASKED_EVENT = "askedEvent";
    private static final String AGREED = "agreed";

    private ProgressMap() {}

    static @Nullable Fields write(Progress progress) {
        if (progress.equals(Progress.begun())) {
            return null;
        }
        List<String> hands = progress.hands().stream().map(MemberId::value).toList();
        Fields map =
                new Fields()
                        .with(VISIT, progress.visit())
                        .with(FIELDS, fields(progress.fields()))
                        .withTexts(TICKS, progress.ticks())
                        .withTexts(HANDS, hands)
                        .with(AGREED, WishMap.writeOrNull(progress.agreed()));
        if (progress.files() != 0) {
            map.with(FILES, progress.files());
        }
        Progress.Asked asked = progress.asked();
        return asked == null
                ? map
                : map.with(ASKED, WishMap.write(asked.wish()))
                        .with(ASKED_BY, Members.idOf(asked.by()))
                        .with(ASKED_EVENT, asked.event());
    }

    static @Nullable Fields fields(Map<String, FieldValue> values) {
        if (values.isEmpty()) {
            return null;
        }
        Fields map = new Fields();
        new TreeMap<>(values).forEach((key, value) -> map.with(key, ValueMap.write(value)));
        return map;
    }

    static Progress read(@Nullable Row row) {
        if (row == null) {
            return Progress.begun();
        }
        Row asked = row.rowOrNull(ASKED);
        return new Progress(
                row.whole(VISIT),
                values(row.rowOrNull(FIELDS)),
                Set.copyOf(row.textsIfAny(TICKS)),
                row.wholeOrZero(FILES),
                row.textsIfAny(HANDS).stream().map(MemberId::new).collect(Collectors.toSet()),
                asked == null
                        ? null
                        : new Progress.Asked(
                                WishMap.read(asked),
                                Members.read(row.textOrNull(ASKED_BY)),
                                row.whole(ASKED_EVENT)),
                WishMap.readOrNull(row.rowOrNull(AGREED)));
    }

    static Map<String, FieldValue> values(@Nullable Row row) {
        Map<String, FieldValue> values = new HashMap<>();
        if (row != null) {
            row.names().forEach(key -> values.put(key, ValueMap.read(row.row(key))));
        }
        return values;
    }
}
