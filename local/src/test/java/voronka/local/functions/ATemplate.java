package voronka.local.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import voronka.local.template.StackSettings;
import voronka.local.template.StackTemplate;

/** Small templates for tests. */
public final class ATemplate {
    private ATemplate() {}

    /**
     * One function named {@code shop-it} with a handler of the tests.
     *
     * @param properties more properties, as YAML in braces without the braces
     */
    public static StackTemplate with(
            Class<? extends RequestStreamHandler> handler, String properties) {
        return parse(
                """
                Resources:
                  Queue: {Type: AWS::SQS::Queue}
                  It:
                    Type: AWS::Serverless::Function
                    Properties: {FunctionName: shop-it, Handler: '%s', AutoPublishAlias: live, %s}
                """
                        .formatted(handler.getName(), properties));
    }

    /** A template in full. */
    public static StackTemplate parse(String yaml) {
        return StackTemplate.parse(yaml, StackSettings.local("shop"));
    }
}
