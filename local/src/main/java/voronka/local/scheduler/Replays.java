package voronka.local.scheduler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import voronka.local.aws.AwsRequest;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/**
 * Remembers what came with a client token: the same call again gets the same answer and changes
 * nothing; another call with that token is a conflict. The last ten thousand are remembered.
 */
final class Replays {
    private static final Shape TOKEN = Shape.matching(1, 64, "[a-zA-Z0-9-_]+");
    private static final int CAPACITY = 10_000;

    private final Map<String, Remembered> byToken =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
                    return size() > CAPACITY;
                }
            };

    /** Does it, unless it has been done; what fails is not remembered. */
    synchronized ObjectNode once(AwsRequest call, Supplier<ObjectNode> effect) {
        Optional<String> token = token(call);
        if (token.isEmpty()) {
            return effect.get();
        }
        Remembered before = byToken.get(token.get());
        if (before == null) {
            ObjectNode answer = effect.get();
            byToken.put(token.get(), new Remembered(call, answer));
            return answer;
        }
        if (!before.call.equals(call)) {
            throw SchedulerErrors.conflict("The ClientToken was used for a different request.");
        }
        return before.answer;
    }

    private static Optional<String> token(AwsRequest call) {
        return call.queried("clientToken")
                .map(token -> TOKEN.check(token, "clientToken"))
                .or(() -> new Input(call.body()).optionalText("ClientToken", TOKEN));
    }

    private record Remembered(AwsRequest call, ObjectNode answer) {}
}
