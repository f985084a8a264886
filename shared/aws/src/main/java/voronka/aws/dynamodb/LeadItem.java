package voronka.aws.dynamodb;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.aws.json.Json;
import voronka.domain.deal.DealId;
import voronka.domain.lead.Lead;

/**
 * A lead in the table. Its fields are one JSON text: names and values come from anybody, and a map
 * attribute would refuse some of them.
 */
final class LeadItem {
    private static final String ID = "id";
    private static final String DEAL = "deal";
    private static final String AT = "at";
    private static final String FORM = "form";
    private static final String FIELDS = "fields";
    private static final String CONTACT = "contact";

    static final TableSchema<Lead> SCHEMA =
            Schema.of(Lead.class)
                    .key(lead -> Keys.lead(lead.deal(), lead.id()))
                    .text(ID, Lead::id)
                    .text(DEAL, lead -> lead.deal().value())
                    .instant(AT, Lead::at)
                    .text(FORM, Lead::form)
                    .text(FIELDS, lead -> Json.write(new TreeMap<>(lead.fields())))
                    .map(CONTACT, lead -> ContactMap.write(lead.contact()))
                    .readBy(LeadItem::read);

    private LeadItem() {}

    private static Lead read(Row row) {
        Map<String, String> fields = new TreeMap<>();
        Json.readObject(row.text(FIELDS))
                .forEach((name, value) -> fields.put(name, String.valueOf(value)));
        return new Lead(
                row.text(ID),
                new DealId(row.text(DEAL)),
                row.instant(AT),
                row.text(FORM),
                fields,
                ContactMap.read(row.row(CONTACT)));
    }
}
