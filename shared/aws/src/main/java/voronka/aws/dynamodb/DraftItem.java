package voronka.aws.dynamodb;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.aws.book.BookJson;
import voronka.domain.book.Vanished;
import voronka.domain.book.Vanished.Fate;
import voronka.domain.publishing.Draft;
import voronka.domain.publishing.Proposal;
import voronka.domain.team.MemberId;

/** A book that somebody has sent and not yet published, in the table. */
record DraftItem(MemberId member, Draft draft) {
    private static final String MEMBER = "member";
    private static final String ID = "id";
    private static final String AT = "at";
    private static final String BOOK = "book";
    private static final String BASED_ON = "basedOn";
    private static final String FATES = "fates";
    private static final String PART = "part";
    private static final String PIPELINE = "pipeline";
    private static final String KEY = "key";
    private static final String TO = "to";
    private static final String RENAMED = "renamed";
    private static final String REMOVED = "removed";

    static final TableSchema<DraftItem> SCHEMA =
            Schema.of(DraftItem.class)
                    .key(item -> Keys.draft(item.member()))
                    .text(MEMBER, item -> item.member().value())
                    .text(ID, item -> item.draft().id())
                    .instant(AT, item -> item.draft().at())
                    .text(BOOK, item -> BookJson.write(item.draft().proposal().written()))
                    .number(BASED_ON, item -> item.draft().proposal().basedOn())
                    .mapsIfAny(FATES, DraftItem::fates)
                    .ttl(item -> item.draft().at().plus(Draft.LASTS))
                    .readBy(DraftItem::read);

    private static List<Fields> fates(DraftItem item) {
        return item.draft().proposal().fates().entrySet().stream()
                .sorted(Comparator.comparing(told -> told.getKey().toString()))
                .map(told -> fate(told.getKey(), told.getValue()))
                .toList();
    }

    private static Fields fate(Vanished.Part part, Fate fate) {
        Fields fields =
                switch (fate) {
                    case Fate.Renamed(String to) -> Fields.of(RENAMED).with(TO, to);
                    case Fate.Removed(@Nullable String heir) -> Fields.of(REMOVED).with(TO, heir);
                };
        return fields.with(PART, part.kind().name())
                .with(PIPELINE, part.pipeline())
                .with(KEY, part.key());
    }

    private static DraftItem read(Row row) {
        Map<Vanished.Part, Fate> fates = new HashMap<>();
        for (Row told : row.rowsIfAny(FATES)) {
            Fate fate =
                    told.text(Fields.KIND).equals(RENAMED)
                            ? new Fate.Renamed(told.text(TO))
                            : new Fate.Removed(told.textOrNull(TO));
            fates.put(
                    new Vanished.Part(
                            Vanished.Kind.valueOf(told.text(PART)),
                            told.textOrNull(PIPELINE),
                            told.text(KEY)),
                    fate);
        }
        Proposal proposal =
                new Proposal(BookJson.stored(row.text(BOOK)), row.whole(BASED_ON), fates);
        return new DraftItem(
                new MemberId(row.text(MEMBER)), new Draft(row.text(ID), proposal, row.instant(AT)));
    }
}
