package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;

/** How the bot gets its updates: by a webhook, or by asking; never by both. */
final class UpdateMethods {
    private static final int MOST_AT_ONCE = 100;
    private static final int LONGEST_WAIT_SECONDS = 50;

    private final Updates updates;
    private final Delivery delivery;

    UpdateMethods(Updates updates, Delivery delivery) {
        this.updates = updates;
        this.delivery = delivery;
    }

    Map<String, BotMethod> methods() {
        return Map.of(
                "getUpdates", this::poll,
                "setWebhook", this::setWebhook,
                "deleteWebhook", this::deleteWebhook,
                "getWebhookInfo", call -> info());
    }

    private JsonNode poll(Call call) {
        if (delivery.webhook().isPresent()) {
            throw Refusal.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to"
                            + " delete the webhook first");
        }
        allow(call);
        int limit = Math.clamp(call.integer("limit").orElse(MOST_AT_ONCE), 1, MOST_AT_ONCE);
        int seconds = Math.clamp(call.integer("timeout").orElse(0), 0, LONGEST_WAIT_SECONDS);
        ArrayNode result = Json.array();
        updates.poll(call.integer("offset").orElse(0), limit, Duration.ofSeconds(seconds))
                .forEach(update -> result.add(update.body()));
        return result;
    }

    private JsonNode setWebhook(Call call) {
        if (call.textOr("url", "").isEmpty()) {
            return deleteWebhook(call);
        }
        Webhook webhook = Webhook.of(call, delivery.sendsToAddress());
        allow(call);
        dropWhenAsked(call);
        updates.interruptPoll("setWebhook request");
        delivery.use(webhook);
        return BooleanNode.TRUE;
    }

    private JsonNode deleteWebhook(Call call) {
        delivery.stop();
        dropWhenAsked(call);
        return BooleanNode.TRUE;
    }

    private void dropWhenAsked(Call call) {
        if (call.flag("drop_pending_updates")) {
            updates.clear();
        }
    }

    private void allow(Call call) {
        call.structure("allowed_updates").map(Webhook::allowedUpdates).ifPresent(updates::allow);
    }

    private JsonNode info() {
        ObjectNode info =
                Json.object()
                        .put("url", delivery.webhook().map(w -> w.address().toString()).orElse(""))
                        .put("has_custom_certificate", false)
                        .put("pending_update_count", updates.count());
        delivery.webhook().ifPresent(w -> info.put("max_connections", w.maxConnections()));
        delivery.trouble()
                .ifPresent(
                        trouble ->
                                info.put("last_error_date", trouble.epochSecond())
                                        .put("last_error_message", trouble.what()));
        if (!updates.allowed().isEmpty()) {
            ArrayNode kinds = info.putArray("allowed_updates");
            updates.allowed().stream().sorted().forEach(kinds::add);
        }
        return info;
    }
}
