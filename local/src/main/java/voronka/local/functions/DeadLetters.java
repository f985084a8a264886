package voronka.local.functions;

import java.util.Map;

/** Where events go that could not be handled. */
public interface DeadLetters {

    /**
     * Puts a message into a queue.
     *
     * @param queueArn the queue
     * @param attributes the message's attributes, all of type String
     */
    void send(String queueArn, String body, Map<String, String> attributes);
}
