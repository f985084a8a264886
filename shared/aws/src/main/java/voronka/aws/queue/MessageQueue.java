package voronka.aws.queue;

import software.amazon.awssdk.services.sqs.SqsClient;

/** A queue that messages are sent to. */
public record MessageQueue(SqsClient client, String url) {
    /**
     * Sends a message; when this returns, the queue has it.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the queue cannot be reached
     */
    public void send(String body) {
        client.sendMessage(request -> request.queueUrl(url).messageBody(body));
    }
}
