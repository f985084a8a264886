package voronka.local.page;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses with 403 what another website makes a browser on this machine ask for: a host name that
 * only pretends to be ours (for every request), and a foreign origin (for all but reading).
 */
public final class OnlyThisMachine extends Filter {

    private static final Set<String> OURS = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean reads = READING.contains(exchange.getRequestMethod());
        if (!isOurs("http://" + host)) {
            Answer.problem(403, "this machine only, not the host " + host).send(exchange);
        } else if (!reads && origin != null && !isOurs(origin)) {
            Answer.problem(403, "this machine only, not the origin " + origin).send(exchange);
        } else {
            chain.doFilter(exchange);
        }
    }

    @Override
    public String description() {
        return "Refuses requests that name another host or come from another origin";
    }

    private static boolean isOurs(String origin) {
        try {
            @Nullable String host = new URI(origin).getHost();
            return host != null && OURS.contains(host);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
