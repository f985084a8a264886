package voronka.aws.cloudformation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;

/** What became of a custom resource. */
public sealed interface Verdict {
    /** CloudFormation takes answers of 4,096 bytes at most; a letter has two at most here. */
    int LONGEST_REASON = 1000;

    /** It is as it was wanted. */
    record Done() implements Verdict {}

    /**
     * It is not, and the stack goes back to what it was.
     *
     * @param reason for whoever deploys; no secret in it
     */
    record Failed(String reason) implements Verdict {}

    /** The verdict in the words of CloudFormation. */
    default String json(CustomResource resource, String physicalId) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        switch (this) {
            case Done done -> answer.put("Status", "SUCCESS");
            case Failed(String reason) -> {
                answer.put("Status", "FAILED");
                answer.put(
                        "Reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
            }
        }
        answer.put("PhysicalResourceId", physicalId);
        answer.put("StackId", resource.stackId());
        answer.put("RequestId", resource.requestId());
        answer.put("LogicalResourceId", resource.logicalId());
        return Json.write(answer);
    }
}
