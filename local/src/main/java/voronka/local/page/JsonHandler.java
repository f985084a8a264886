package voronka.local.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** The rim between HTTP and a route: whatever happens inside, the page gets JSON. */
final class JsonHandler implements HttpHandler {

    private final Route route;

    JsonHandler(Route route) {
        this.route = route;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        answer(exchange).send(exchange);
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return route.answer(Request.of(exchange));
        } catch (Request.BadRequest e) {
            return Answer.problem(400, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.problem(503, "the local stack is stopping");
        } catch (RuntimeException e) {
            return Answer.problem(500, e.toString());
        }
    }
}
