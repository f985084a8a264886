package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A handler in this process that remembers what it was given and answers as it is told. */
final class RecordingTarget implements WebhookTarget {
    final List<JsonNode> seen = new CopyOnWriteArrayList<>();
    final List<String> secrets = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private volatile Function<JsonNode, Answer> otherwise = update -> new Answer(200, "");

    synchronized void answerNext(int status, String body) {
        answers.add(new Answer(status, body));
    }

    void answer(Function<JsonNode, Answer> answer) {
        otherwise = answer;
    }

    List<String> texts() {
        return seen.stream().map(u -> u.path("message").path("text").asText()).toList();
    }

    @Override
    public Answer deliver(String updateJson, @Nullable String secretToken) {
        JsonNode update = Json.read(updateJson).orElseThrow();
        seen.add(update);
        secrets.add(String.valueOf(secretToken));
        Answer planned = planned();
        return planned == null ? otherwise.apply(update) : planned;
    }

    private synchronized @Nullable Answer planned() {
        return answers.poll();
    }
}
