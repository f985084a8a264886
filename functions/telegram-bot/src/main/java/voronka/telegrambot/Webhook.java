package voronka.telegrambot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Predicate;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.HttpResponse;
import voronka.aws.lambda.Log;
import voronka.domain.deal.DealId;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.incoming.UpdateReader;
import voronka.telegram.screen.Button;

/**
 * What Telegram calls. Whatever is not answered with 200 comes again until it is, and keeps its
 * chat waiting: so an update is refused only while a repeat can help.
 */
final class Webhook {
    /** Far more than any update. */
    static final int MOST_BYTES = 1 << 20;

    private final BotSecrets secrets;
    private final UpdateReader updates = new UpdateReader();
    private final Conversation conversation;
    private final Delivery delivery;
    private final Parking parking;
    private final Predicate<RuntimeException> outOfReach;
    private final String site;

    /**
     * @param outOfReach which failures say that the store cannot be reached now
     * @param site the address of our HTTP API; "" for the one it is called by
     */
    Webhook(
            BotSecrets secrets,
            Conversation conversation,
            Delivery delivery,
            Parking parking,
            Predicate<RuntimeException> outOfReach,
            String site) {
        this.secrets = secrets;
        this.conversation = conversation;
        this.delivery = delivery;
        this.parking = parking;
        this.outOfReach = outOfReach;
        this.site = site;
    }

    /** Answers an update; nothing of what it says is looked at before its secret. */
    HttpResponse answer(HttpRequest request, Log log) {
        Optional<HttpResponse> refusal = refusal(request, log);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        byte[] body = request.body();
        if (body.length > MOST_BYTES) {
            return parking.unreadable(body, log);
        }
        Optional<Incoming> incoming;
        try {
            incoming = updates.read(request.text());
        } catch (RuntimeException e) {
            log.error("an update could not be read", e);
            return parking.unreadable(body, log);
        }
        return incoming.map(understood -> told(understood, request, log))
                .orElseGet(() -> HttpResponse.empty(200));
    }

    /** What it was, by whom is nobody's business: its number, its kind, and the deal on its key. */
    private HttpResponse told(Incoming incoming, HttpRequest request, Log log) {
        Log numbered = log.with("update", incoming.update());
        Log ofUpdate = about(incoming).map(deal -> numbered.with("deal", deal)).orElse(numbered);
        HttpResponse answer = handled(incoming, request, ofUpdate);
        ofUpdate.info(
                "update", "kind", incoming.getClass().getSimpleName(), "status", answer.status());
        return answer;
    }

    private static Optional<DealId> about(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Tap tap -> Button.decode(tap.data()).flatMap(Button::dealOf);
            case Incoming.Sent sent -> Optional.ofNullable(sent.about());
            case Incoming.Edited edited -> Optional.ofNullable(edited.now().about());
            case Incoming.Reachable reachable -> Optional.empty();
            case Incoming.Other other -> Optional.empty();
            case Incoming.InGroup group -> Optional.empty();
            case Incoming.OutOfGroup group -> Optional.empty();
        };
    }

    private Optional<HttpResponse> refusal(HttpRequest request, Log log) {
        String expected;
        try {
            expected = secrets.webhookSecret();
        } catch (RuntimeException e) {
            log.error("the webhook secret cannot be read", e);
            return Optional.of(HttpResponse.empty(outOfReach.test(e) ? 503 : 500));
        }
        if (expected.isBlank()) {
            log.warn("no webhook secret is set: every update is refused");
            return Optional.of(HttpResponse.empty(500));
        }
        String given = request.header("x-telegram-bot-api-secret-token").orElse("");
        boolean same =
                MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
        return same ? Optional.empty() : Optional.of(HttpResponse.empty(401));
    }

    private HttpResponse handled(Incoming incoming, HttpRequest request, Log log) {
        try {
            Reply reply = conversation.answer(incoming, site(request));
            return switch (delivery.of(reply, incoming, log)) {
                case Delivery.Delivered(String body) ->
                        body.isEmpty() ? HttpResponse.empty(200) : HttpResponse.jsonText(200, body);
                case Delivery.Later(String why) -> {
                    log.warn("telegram", "later", why);
                    yield HttpResponse.empty(503);
                }
            };
        } catch (RuntimeException e) {
            log.error("an update failed", e);
            return outOfReach.test(e)
                    ? HttpResponse.empty(503)
                    : parking.poison(incoming, request.text(), log);
        }
    }

    private String site(HttpRequest request) {
        return site.isEmpty() ? "https://" + request.host() : site;
    }
}
