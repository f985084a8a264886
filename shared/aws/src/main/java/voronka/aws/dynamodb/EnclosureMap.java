package voronka.aws.dynamodb;

import voronka.domain.activity.Enclosure;

/** What came with words, as a map attribute. Degrees are texts: numbers would lose their shape. */
final class EnclosureMap {
    private static final String FILE = "file";
    private static final String SHOWN_AS = "as";
    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    private EnclosureMap() {}

    static Fields write(Enclosure enclosure) {
        return switch (enclosure) {
            case Enclosure.File(Enclosure.Kind kind, String id, String name) ->
                    Fields.of("file").with(SHOWN_AS, kind.name()).with(FILE, id).with(NAME, name);
            case Enclosure.Place(double latitude, double longitude) ->
                    Fields.of("place")
                            .with(LATITUDE, Double.toString(latitude))
                            .with(LONGITUDE, Double.toString(longitude));
            case Enclosure.Person(String name, String phone) ->
                    Fields.of("person").with(NAME, name).with(PHONE, phone);
        };
    }

    static Enclosure read(Row row) {
        String kind = row.text(Fields.KIND);
        return switch (kind) {
            case "file" ->
                    new Enclosure.File(
                            Enclosure.Kind.valueOf(row.text(SHOWN_AS)),
                            row.text(FILE),
                            row.text(NAME));
            case "place" ->
                    new Enclosure.Place(
                            Double.parseDouble(row.text(LATITUDE)),
                            Double.parseDouble(row.text(LONGITUDE)));
            case "person" -> new Enclosure.Person(row.text(NAME), row.text(PHONE));
            default -> throw new IllegalStateException("not enclosed: " + kind);
        };
    }
}
