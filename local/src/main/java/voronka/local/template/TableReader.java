package voronka.local.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** Reads the properties of a table. */
final class TableReader {
    private static final Set<String> VIEWS =
            Set.of("KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES");
    private static final Set<String> PROJECTIONS = Set.of("ALL", "KEYS_ONLY", "INCLUDE");

    private TableReader() {}

    static TableDefinition read(
            String logicalId, String name, Section properties, ResourceNames names) {
        if (properties.at("LocalSecondaryIndexes").exists()) {
            properties.at("LocalSecondaryIndexes").problem("is not known here");
        }
        List<AttributeDefinition> attributes =
                properties.at("AttributeDefinitions").items().stream()
                        .map(TableReader::attribute)
                        .toList();
        Set<String> defined =
                attributes.stream()
                        .map(AttributeDefinition::attributeName)
                        .collect(Collectors.toSet());
        return new TableDefinition(
                logicalId,
                name,
                names.table(name),
                names.tableStream(name),
                keys(properties, defined),
                attributes,
                properties.at("GlobalSecondaryIndexes").items().stream()
                        .map(index -> index(index, defined))
                        .toList(),
                streamView(properties.at("StreamSpecification")),
                expiry(properties.at("TimeToLiveSpecification")));
    }

    private static AttributeDefinition attribute(Section section) {
        return AttributeDefinition.builder()
                .attributeName(section.at("AttributeName").text())
                .attributeType(section.at("AttributeType").text())
                .build();
    }

    private static List<KeySchemaElement> keys(Section owner, Set<String> defined) {
        Section schema = owner.at("KeySchema");
        if (schema.items().isEmpty()) {
            schema.problem("is missing");
        }
        return schema.items().stream().map(key -> key(key, defined)).toList();
    }

    private static KeySchemaElement key(Section section, Set<String> defined) {
        String attribute = section.at("AttributeName").text();
        if (!defined.contains(attribute)) {
            section.at("AttributeName")
                    .problem("\"%s\" is not among AttributeDefinitions".formatted(attribute));
        }
        return KeySchemaElement.builder()
                .attributeName(attribute)
                .keyType(section.at("KeyType").text())
                .build();
    }

    private static GlobalSecondaryIndex index(Section section, Set<String> defined) {
        Section projected = section.at("Projection");
        Projection.Builder projection =
                Projection.builder()
                        .projectionType(oneOf(PROJECTIONS, projected.at("ProjectionType")));
        if (projected.at("NonKeyAttributes").exists()) {
            projection.nonKeyAttributes(
                    projected.at("NonKeyAttributes").items().stream().map(Section::text).toList());
        }
        return GlobalSecondaryIndex.builder()
                .indexName(section.at("IndexName").text())
                .keySchema(keys(section, defined))
                .projection(projection.build())
                .build();
    }

    private static @Nullable String streamView(Section section) {
        return section.exists() ? oneOf(VIEWS, section.at("StreamViewType")) : null;
    }

    private static @Nullable String expiry(Section section) {
        return section.exists() && section.at("Enabled").flag(true)
                ? section.at("AttributeName").text()
                : null;
    }

    private static String oneOf(Set<String> allowed, Section section) {
        String text = section.text();
        if (!allowed.contains(text)) {
            section.problem(
                    "must be one of " + String.join(", ", allowed.stream().sorted().toList()));
        }
        return text;
    }
}
