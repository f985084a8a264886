package voronka.aws.dynamodb;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.parcel.Parcel;

/** What somebody sent, in the table. The messenger lets nobody edit a message of a month ago. */
final class ParcelItem {
    private static final Duration LASTS = Duration.ofDays(30);

    private static final String PERSON = "person";
    private static final String ID = "id";
    private static final String PARTS = "parts";
    private static final String MESSAGE = "message";
    private static final String AUTHOR = "author";
    private static final String WROTE = "wrote";
    private static final String DEAL = "deal";
    private static final String EVENT = "event";
    private static final String AT = "at";

    static final TableSchema<Parcel> SCHEMA =
            Schema.of(Parcel.class)
                    .key(parcel -> Keys.parcel(parcel.key()))
                    .version(Parcel::version)
                    .number(PERSON, parcel -> parcel.key().person())
                    .text(ID, parcel -> parcel.key().id())
                    .maps(PARTS, ParcelItem::parts)
                    .text(AUTHOR, parcel -> parcel.author() == null ? null : parcel.author().name())
                    .instant(
                            WROTE,
                            parcel -> parcel.author() == null ? null : parcel.author().wrote())
                    .text(
                            DEAL,
                            parcel -> parcel.place() == null ? null : parcel.place().deal().value())
                    .numberIfAny(
                            EVENT, parcel -> parcel.place() == null ? 0 : parcel.place().event())
                    .instant(AT, Parcel::at)
                    .ttl(parcel -> parcel.at().plus(LASTS))
                    .readBy(ParcelItem::read);

    private ParcelItem() {}

    private static List<Fields> parts(Parcel parcel) {
        return parcel.parts().entrySet().stream()
                .map(
                        part ->
                                SaidMap.into(Fields.of("part"), part.getValue())
                                        .with(MESSAGE, part.getKey()))
                .toList();
    }

    private static Parcel read(Row row) {
        NavigableMap<Long, Said> parts = new TreeMap<>();
        for (Row part : row.rows(PARTS)) {
            parts.put(part.number(MESSAGE), SaidMap.read(part));
        }
        return new Parcel(
                new Parcel.Key(row.number(PERSON), row.text(ID)),
                parts,
                author(row),
                place(row),
                row.instant(AT),
                row.number(Schema.VERSION));
    }

    private static Parcel.@Nullable Author author(Row row) {
        return row.has(AUTHOR) ? new Parcel.Author(row.text(AUTHOR), row.instant(WROTE)) : null;
    }

    private static Parcel.@Nullable Place place(Row row) {
        return row.has(DEAL)
                ? new Parcel.Place(new DealId(row.text(DEAL)), row.whole(EVENT))
                : null;
    }
}
