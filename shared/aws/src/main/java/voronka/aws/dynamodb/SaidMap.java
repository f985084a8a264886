package voronka.aws.dynamodb;

import java.util.List;
import voronka.domain.activity.Said;

/** Words and what came with them, as a part of a map attribute. */
final class SaidMap {
    private static final String TEXT = "text";
    private static final String ENCLOSED = "enclosed";

    private SaidMap() {}

    static Fields into(Fields fields, Said said) {
        Fields told = fields.with(TEXT, said.text());
        return said.enclosed().isEmpty()
                ? told
                : told.with(ENCLOSED, said.enclosed().stream().map(EnclosureMap::write).toList());
    }

    static Said read(Row row) {
        return new Said(
                row.text(TEXT),
                row.has(ENCLOSED)
                        ? row.rows(ENCLOSED).stream().map(EnclosureMap::read).toList()
                        : List.of());
    }
}
