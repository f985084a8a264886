package voronka.local.queues;

import com.fasterxml.jackson.databind.node.ObjectNode;
import voronka.local.aws.AwsException;
import voronka.local.aws.AwsRequest;
import voronka.local.aws.AwsService;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** Which call is which operation. */
final class QueueApi implements AwsService {
    private static final Shape URL = Shape.length(1, 2048);

    private final Queues queues;
    private final QueueOperations queueOperations;
    private final SendOperations sending;
    private final ReceiveOperations receiving;

    QueueApi(Queues queues, QueueOperations queueOperations) {
        this.queues = queues;
        this.queueOperations = queueOperations;
        sending = new SendOperations(queues);
        receiving = new ReceiveOperations(queues);
    }

    @Override
    public ObjectNode answer(AwsRequest call) {
        Input input = new Input(call.body());
        return switch (call.operation()) {
            case "CreateQueue" -> queueOperations.create(input);
            case "GetQueueUrl" -> queueOperations.url(input);
            case "GetQueueAttributes" -> queueOperations.attributes(queue(input), input);
            case "SendMessage" -> sending.send(queue(input), input);
            case "SendMessageBatch" -> sending.sendBatch(queue(input), input);
            case "ReceiveMessage" -> receiving.receive(queue(input), input);
            case "DeleteMessage" -> receiving.delete(queue(input), input);
            case "ChangeMessageVisibility" -> receiving.changeVisibility(queue(input), input);
            default ->
                    throw new AwsException(
                            400, "UnsupportedOperation", "not emulated: " + call.operation());
        };
    }

    private Queue queue(Input input) {
        return queues.at(input.text("QueueUrl", URL));
    }
}
