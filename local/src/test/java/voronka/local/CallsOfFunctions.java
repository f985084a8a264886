package voronka.local;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.ssm.model.GetParametersRequest;

/**
 * Hears every call that functions of a local stack make to AWS and notes the rights it takes. The
 * SDK finds this class by a file on the tests' class path; a function is known by its thread.
 */
public final class CallsOfFunctions implements ExecutionInterceptor {
    private static final Map<String, Set<String>> RIGHTS = new ConcurrentHashMap<>();

    /** What the function of that name has needed so far. */
    static Set<String> rights(String function) {
        return new TreeSet<>(RIGHTS.getOrDefault(function, Set.of()));
    }

    @Override
    public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
        RIGHTS.computeIfAbsent(
                        Thread.currentThread().getName(), name -> new ConcurrentSkipListSet<>())
                .addAll(
                        rights(
                                service.toLowerCase(java.util.Locale.ROOT),
                                operation,
                                call.request()));
    }

    /** A transaction takes the rights of its parts, and an index is a resource of its own. */
    private static List<String> rights(String service, String operation, SdkRequest request) {
        return switch (request) {
            case TransactWriteItemsRequest all ->
                    all.transactItems().stream().flatMap(CallsOfFunctions::right).toList();
            case QueryRequest query when query.indexName() != null ->
                    List.of("dynamodb:Query", "index " + query.indexName());
            case GetParametersRequest parameters ->
                    Stream.concat(
                                    Stream.of("ssm:GetParameters"),
                                    parameters.names().stream()
                                            .map(name -> "parameter " + name.replaceAll(".*/", "")))
                            .toList();
            case CreateScheduleRequest schedule ->
                    List.of("scheduler:CreateSchedule", "iam:PassRole");
            default -> List.of(service + ":" + operation);
        };
    }

    private static Stream<String> right(TransactWriteItem item) {
        return Stream.of(
                        item.put() == null ? "" : "dynamodb:PutItem",
                        item.update() == null ? "" : "dynamodb:UpdateItem",
                        item.delete() == null ? "" : "dynamodb:DeleteItem",
                        item.conditionCheck() == null ? "" : "dynamodb:ConditionCheckItem")
                .filter(right -> !right.isEmpty());
    }
}
