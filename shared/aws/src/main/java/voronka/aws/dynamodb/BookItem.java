package voronka.aws.dynamodb;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.aws.book.BookJson;
import voronka.domain.book.Edition;
import voronka.domain.book.StageKey;
import voronka.domain.team.MemberId;

/** A version of the sales book in the table: one JSON document, and whose word it was. */
final class BookItem {
    private static final String BOOK = "book";
    private static final String BY = "by";
    private static final String AT = "at";
    private static final String HEIRS = "heirs";
    private static final String PIPELINE = "pipeline";
    private static final String FROM = "from";
    private static final String TO = "to";

    static final TableSchema<Edition> SCHEMA =
            Schema.of(Edition.class)
                    .key(edition -> Keys.book(edition.version()))
                    .text(BOOK, edition -> BookJson.write(edition.book()))
                    .text(BY, edition -> value(edition.by()))
                    .instant(AT, Edition::at)
                    .mapsIfAny(HEIRS, BookItem::heirs)
                    .readBy(BookItem::read);

    private BookItem() {}

    private static @Nullable String value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private static List<Fields> heirs(Edition edition) {
        return edition.heirs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        of ->
                                of.getValue().entrySet().stream()
                                        .sorted(Comparator.comparing(pair -> pair.getKey().value()))
                                        .map(
                                                pair ->
                                                        new Fields()
                                                                .with(PIPELINE, of.getKey())
                                                                .with(FROM, pair.getKey().value())
                                                                .with(TO, pair.getValue().value())))
                .toList();
    }

    private static Edition read(Row row) {
        Map<String, Map<StageKey, StageKey>> heirs = new HashMap<>();
        for (Row heir : row.rowsIfAny(HEIRS)) {
            heirs.computeIfAbsent(heir.text(PIPELINE), pipeline -> new HashMap<>())
                    .put(new StageKey(heir.text(FROM)), new StageKey(heir.text(TO)));
        }
        @Nullable String by = row.textOrNull(BY);
        return new Edition(
                BookJson.stored(row.text(BOOK)),
                by == null ? null : new MemberId(by),
                row.instantOrNull(AT),
                heirs);
    }
}
