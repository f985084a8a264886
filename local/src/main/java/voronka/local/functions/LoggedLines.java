package voronka.local.functions;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects what one call logs, up to a thousand lines. */
final class LoggedLines implements LambdaLogger {
    private static final int KEPT = 1_000;

    private final List<String> lines = new ArrayList<>();

    @Override
    public synchronized void log(String message) {
        message.lines().limit(KEPT - (long) lines.size()).forEach(lines::add);
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
