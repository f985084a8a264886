package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML document as a JSON tree. Short tags become the long form, {@code !Sub x} becomes {@code
 * {"Fn::Sub": x}}, so that the rest of the reader knows one spelling.
 */
final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Problems problems;

    private YamlTree(Problems problems) {
        this.problems = problems;
    }

    static ObjectNode read(String yaml, Problems problems) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel("template").build())
                            .composeString(yaml);
            if (root.isPresent()
                    && new YamlTree(problems).tree(root.get(), "") instanceof ObjectNode object) {
                return object;
            }
            problems.add("/", "is not a mapping");
        } catch (YamlEngineException e) {
            problems.add("/", "is not YAML: " + e.getMessage());
        }
        return JSON.objectNode();
    }

    private JsonNode tree(Node node, String path) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith("!")) {
            return plain(node, path);
        }
        String name = tag.substring(1);
        boolean bare = name.equals("Ref") || name.equals("Condition");
        return JSON.objectNode().set(bare ? name : "Fn::" + name, argument(name, node, path));
    }

    private JsonNode argument(String function, Node node, String path) {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue();
            int dot = text.indexOf('.');
            if (function.equals("GetAtt") && dot > 0) {
                return JSON.arrayNode().add(text.substring(0, dot)).add(text.substring(dot + 1));
            }
            return JSON.textNode(text);
        }
        return plain(node, path);
    }

    private JsonNode plain(Node node, String path) {
        return switch (node) {
            case MappingNode mapping -> object(mapping, path);
            case SequenceNode sequence -> array(sequence, path);
            case ScalarNode scalar -> scalar(scalar);
            default -> {
                problems.add(path, "is a kind of YAML that templates do not use");
                yield JSON.nullNode();
            }
        };
    }

    private ObjectNode object(MappingNode mapping, String path) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(path, "has a key that is not text");
                continue;
            }
            String below = path + "/" + key.getValue();
            if (object.has(key.getValue())) {
                problems.add(below, "is given twice");
            }
            object.set(key.getValue(), tree(tuple.getValueNode(), below));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String path) {
        ArrayNode array = JSON.arrayNode();
        for (Node node : sequence.getValue()) {
            array.add(tree(node, path + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        // A number with a leading zero is an account id or a time, and a text to CloudFormation.
        if (tag.equals(Tag.INT) && text.matches("-?(0|[1-9][0-9]{0,17})")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        return JSON.textNode(text);
    }
}
