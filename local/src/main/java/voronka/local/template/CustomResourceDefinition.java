package voronka.local.template;

import java.util.Map;

/**
 * A resource that a function of the stack makes.
 *
 * @param functionArn whom CloudFormation asks for it
 * @param properties what the function is told, resolved
 */
public record CustomResourceDefinition(
        String logicalId, String type, String functionArn, Map<String, String> properties) {
    public CustomResourceDefinition {
        properties = Map.copyOf(properties);
    }
}
