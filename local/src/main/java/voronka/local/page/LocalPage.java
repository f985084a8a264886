package voronka.local.page;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.util.function.Supplier;

/**
 * Puts the page and the end points of the local stack on a server: {@code /} with the files, {@code
 * /local/clock}, {@code /local/clock/skip}, {@code /local/journal} and {@code /local/about}.
 *
 * <p>The server needs an executor with many threads (one per request is right): an end point that
 * waits for news holds its thread for up to 25 seconds.
 */
public final class LocalPage {

    public LocalPage(HttpServer server, TimeMachine time, Journal journal, Supplier<About> about) {
        open(server, "/", new PageFiles());
        open(server, "/local/clock", new JsonHandler(new ClockRoutes(time)));
        open(server, "/local/journal", new JsonHandler(new JournalRoute(journal, time::zone)));
        open(server, "/local/about", new JsonHandler(new AboutRoute(about)));
    }

    private static void open(HttpServer server, String path, HttpHandler handler) {
        HttpContext context = server.createContext(path, handler);
        context.getFilters().add(new OnlyThisMachine());
    }
}
