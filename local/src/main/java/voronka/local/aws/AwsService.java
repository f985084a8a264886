package voronka.local.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an emulated service does with a call; safe for many threads. */
@FunctionalInterface
public interface AwsService {
    /**
     * Answers a call with a JSON object.
     *
     * @throws AwsException when the service says no
     */
    ObjectNode answer(AwsRequest request);
}
