package voronka.local.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import voronka.local.template.FunctionDefinition;

/**
 * Makes instances of a function's handler through its constructor of an environment and a clock.
 */
final class HandlerFactory {
    private final FunctionDefinition function;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * @param surroundings variables beside the template's, such as endpoints; they win
     */
    HandlerFactory(
            FunctionDefinition function,
            String region,
            Map<String, String> surroundings,
            Clock clock) {
        this.function = function;
        this.clock = clock;
        Map<String, String> all = new LinkedHashMap<>(function.environment());
        all.putAll(standard(function, region));
        all.putAll(surroundings);
        this.environment = Map.copyOf(all);
    }

    /**
     * A fresh instance, as after a cold start.
     *
     * @throws NotRunnable when there is no such class or constructor, or the constructor threw
     */
    RequestStreamHandler create() {
        try {
            return (RequestStreamHandler) constructor().newInstance(environment, clock);
        } catch (InvocationTargetException e) {
            NotRunnable failure = failure("did not start: " + e.getTargetException());
            failure.initCause(e.getTargetException());
            throw failure;
        } catch (ReflectiveOperationException e) {
            throw failure("cannot be made: " + e);
        }
    }

    /** All variables that the function is given. */
    Map<String, String> environment() {
        return environment;
    }

    private Constructor<?> constructor() {
        try {
            Class<?> type = Class.forName(function.handlerClass());
            if (!RequestStreamHandler.class.isAssignableFrom(type)) {
                throw failure("is no " + RequestStreamHandler.class.getSimpleName());
            }
            return type.getConstructor(Map.class, Clock.class);
        } catch (ClassNotFoundException e) {
            throw failure("is not on the class path");
        } catch (NoSuchMethodException e) {
            throw failure("has no public constructor (Map<String, String>, Clock)");
        }
    }

    private NotRunnable failure(String what) {
        return new NotRunnable(
                "%s: %s %s".formatted(function.functionName(), function.handlerClass(), what));
    }

    /** The variables that Lambda itself sets; the credentials open nothing. */
    private static Map<String, String> standard(FunctionDefinition function, String region) {
        return Map.of(
                "AWS_REGION",
                region,
                "AWS_DEFAULT_REGION",
                region,
                "AWS_LAMBDA_FUNCTION_NAME",
                function.functionName(),
                "AWS_LAMBDA_FUNCTION_VERSION",
                "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                Integer.toString(function.memoryMb()),
                "AWS_ACCESS_KEY_ID",
                "local",
                "AWS_SECRET_ACCESS_KEY",
                "local",
                "AWS_SESSION_TOKEN",
                "local");
    }
}
