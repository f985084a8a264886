package voronka.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.local.template.FunctionDefinition;

/**
 * The instances of one function. Each serves one call at a time, as on Lambda; a call that finds
 * all of them busy waits for its turn.
 */
final class RunningFunction {
    private static final int TRACE = 30;

    private final FunctionDefinition definition;
    private final HandlerFactory factory;
    private final ExecutorService threads;
    private final Semaphore places;
    private final Deque<RequestStreamHandler> idle = new ConcurrentLinkedDeque<>();

    /**
     * Makes the first instance at once, so that what cannot start fails here.
     *
     * @throws NotRunnable when it cannot start
     */
    RunningFunction(
            FunctionDefinition definition,
            HandlerFactory factory,
            int concurrency,
            ExecutorService threads) {
        this.definition = definition;
        this.factory = factory;
        this.threads = threads;
        this.places = new Semaphore(concurrency, true);
        idle.add(factory.create());
    }

    FunctionDefinition definition() {
        return definition;
    }

    Map<String, String> environment() {
        return factory.environment();
    }

    Outcome call(String event, Context context) throws InterruptedException {
        places.acquire();
        try {
            RequestStreamHandler free = idle.pollLast();
            RequestStreamHandler handler = free == null ? factory.create() : free;
            Future<String> answer = threads.submit(() -> answer(handler, event, context));
            return ended(answer, handler);
        } catch (NotRunnable e) {
            return failed(e);
        } finally {
            places.release();
        }
    }

    private static String answer(RequestStreamHandler handler, String event, Context context)
            throws IOException {
        Thread.currentThread().setName(context.getFunctionName());
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] input = event.getBytes(StandardCharsets.UTF_8);
        handler.handleRequest(new ByteArrayInputStream(input), answer, context);
        return answer.toString(StandardCharsets.UTF_8);
    }

    private Outcome ended(Future<String> answer, RequestStreamHandler handler)
            throws InterruptedException {
        try {
            String payload = answer.get(definition.timeoutSeconds(), TimeUnit.SECONDS);
            idle.addLast(handler);
            return new Outcome.Answered(payload);
        } catch (ExecutionException e) {
            idle.addLast(handler);
            return failed(e.getCause());
        } catch (TimeoutException e) {
            // The instance is lost, as on Lambda; the next call gets a fresh one.
            answer.cancel(true);
            return new Outcome.TimedOut(definition.timeoutSeconds());
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private static Outcome failed(@Nullable Throwable cause) {
        if (cause == null) {
            return new Outcome.Failed("Unknown", "", List.of());
        }
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        return new Outcome.Failed(cause.getClass().getName(), message, trace(cause).toList());
    }

    private static Stream<String> trace(Throwable cause) {
        Stream<String> own =
                Stream.concat(
                        Stream.of(cause.toString()),
                        Arrays.stream(cause.getStackTrace())
                                .limit(TRACE)
                                .map(at -> "    at " + at));
        return cause.getCause() == null ? own : Stream.concat(own, trace(cause.getCause()));
    }
}
