package voronka.telegrambot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import voronka.aws.json.Json;
import voronka.aws.lambda.Priming;
import voronka.book.template.Template;
import voronka.domain.ledger.Write;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.telegram.picture.PictureOrder;

/**
 * Updates for a company that there is only on a stage, before a snapshot is taken. Its bot has a
 * token that Telegram refuses, so nothing is sent to anybody.
 */
final class Rehearsal {
    private static final long SOMEBODY = 1;
    private static final String SECRET = "rehearsal";

    /** Secrets that open nothing. */
    static final BotSecrets SECRETS =
            new BotSecrets() {
                @Override
                public String botToken() {
                    return "0:rehearsal";
                }

                @Override
                public String webhookSecret() {
                    return SECRET;
                }

                @Override
                public String bootstrapCode() {
                    return SECRET;
                }
            };

    /** Pictures that nobody draws. */
    static final PictureOrders PICTURES =
            new PictureOrders() {
                @Override
                public void order(PictureOrder order) {
                    order.json();
                }

                @Override
                public void forget(Chat chat, long message) {
                    // Nobody awaits anything.
                }
            };

    /** What managers say most, and a tap. */
    static final List<String> EVENTS =
            Stream.concat(
                            Stream.of(
                                            "/new Rehearsal, окна, 250к, +7927000" + Priming.ROUND,
                                            "/today",
                                            "/my",
                                            "/funnel")
                                    .map(Rehearsal::message),
                            Stream.of(tap("td")))
                    .toList();

    private Rehearsal() {}

    /** What has to be there for them. */
    static List<Write> company(Clock clock) {
        return List.of(
                new Write.OfBook(Template.TYPICAL.book()),
                new Write.OfMember(
                        new Member(
                                new MemberId(SECRET),
                                SECRET,
                                Role.DIRECTOR,
                                Language.RUSSIAN,
                                clock.getZone(),
                                new Chat(SOMEBODY, SOMEBODY),
                                true,
                                0)));
    }

    private static String message(String text) {
        return event(
                Map.of(
                        "update_id",
                        Priming.ROUND,
                        "message",
                        Map.of(
                                "message_id",
                                1,
                                "from",
                                person(),
                                "chat",
                                chat(),
                                "date",
                                1,
                                "text",
                                text)));
    }

    private static String tap(String data) {
        return event(
                Map.of(
                        "update_id",
                        Priming.ROUND,
                        "callback_query",
                        Map.of(
                                "id",
                                "1",
                                "from",
                                person(),
                                "message",
                                Map.of("message_id", 1, "chat", chat(), "date", 1, "text", "x"),
                                "data",
                                data)));
    }

    private static String event(Map<String, Object> update) {
        return Json.write(
                Map.of(
                        "headers",
                        Map.of("x-telegram-bot-api-secret-token", SECRET),
                        "requestContext",
                        Map.of("domainName", "rehearsal.invalid"),
                        "body",
                        Json.write(update)));
    }

    private static Map<String, Object> person() {
        return Map.of("id", SOMEBODY, "is_bot", false, "first_name", SECRET, "language_code", "ru");
    }

    private static Map<String, Object> chat() {
        return Map.of("id", SOMEBODY, "type", "private");
    }
}
