package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the bot has set it.
 *
 * @param secret shown with every update; null when the bot asked for none
 * @param maxConnections how many chats are served at once
 */
record Webhook(URI address, @Nullable String secret, int maxConnections) {
    private static final int CONNECTIONS = 40;
    private static final int LONGEST_SECRET = 256;

    /**
     * Reads a webhook that the call sets. Unlike the real service this one wants no TLS from
     * addresses of this machine, and refuses all others unless nothing is sent there anyway.
     */
    static Webhook of(Call call, boolean sendsToAddress) {
        String url = call.textOr("url", "");
        String secret = call.text("secret_token").filter(s -> !s.isEmpty()).orElse(null);
        if (secret != null && secret.length() > LONGEST_SECRET) {
            throw Refusal.badRequest("secret token is too long");
        }
        if (secret != null && !secret.matches("[A-Za-z0-9_-]+")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        URI address = address(url);
        if (sendsToAddress && !isOnThisMachine(address)) {
            throw Refusal.badRequest(
                    "bad webhook: this server delivers to addresses of this machine only");
        }
        int connections = call.integer("max_connections").orElse(CONNECTIONS);
        return new Webhook(address, secret, Math.clamp(connections, 1, 100));
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url);
            if (address.getHost() != null && url.matches("(?i)https?://.*")) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            throw Refusal.badRequest("bad webhook: invalid webhook URL specified");
        }
        throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }

    private static boolean isOnThisMachine(URI address) {
        String host = address.getHost();
        try {
            // Numbers and localhost are not looked up in the network.
            return host.equals("localhost")
                    || (host.matches("[\\d.]+|\\[.*]")
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    static Set<String> allowedUpdates(JsonNode listed) {
        Set<String> kinds = new TreeSet<>();
        listed.forEach(kind -> kinds.add(kind.asText()));
        return kinds;
    }
}
