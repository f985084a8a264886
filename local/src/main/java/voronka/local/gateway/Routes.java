package voronka.local.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import voronka.local.template.StackTemplate;
import voronka.local.template.Trigger.HttpRoute;

/** The routes of a template, the most precise first. */
final class Routes {
    private final List<Route> routes;

    Routes(StackTemplate template) {
        routes =
                template.functions().stream()
                        .flatMap(
                                function ->
                                        function.triggers(HttpRoute.class)
                                                .map(
                                                        trigger ->
                                                                new Route(
                                                                        trigger,
                                                                        function.functionName())))
                        .sorted(Comparator.comparingInt(Route::precision).reversed())
                        .toList();
    }

    Optional<Match> find(String method, String rawPath) {
        return routes.stream()
                .flatMap(
                        route ->
                                route
                                        .variables(method, rawPath)
                                        .map(variables -> new Match(route, variables))
                                        .stream())
                .findFirst();
    }

    /** The paths a server has to listen at. */
    Set<String> roots() {
        return routes.stream().map(Route::root).collect(Collectors.toUnmodifiableSet());
    }

    /** A route and what the path's variables are. */
    record Match(Route route, Map<String, String> variables) {}
}
