package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.HttpResponse;
import voronka.aws.lambda.Log;
import voronka.aws.metrics.Metrics;
import voronka.domain.ABook;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.MovableClock;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.Enquiry;
import voronka.domain.team.Actor;
import voronka.domain.team.Chat;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.phone.LibPhoneNumbers;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The whole bot over a store in memory; people talk to it as Telegram would carry it. */
final class ABot {
    final MovableClock clock = MovableClock.mondayMorning();
    final InMemoryStore store = new InMemoryStore();
    final CountedIds ids = new CountedIds();
    final RecordingCourier courier = new RecordingCourier();
    final RecordingPictures pictures = new RecordingPictures();
    final Parked parked = new Parked();
    final Shelf files = new Shelf();
    final Lines log = new Lines();
    final Map<Chat, Menu> menus = new HashMap<>();
    final Published publication = new Published();
    private Optional<String> botName = Optional.of("voronka_bot");
    private KnownSecrets secrets = KnownSecrets.USUAL;
    private UnaryOperator<Ports> around = UnaryOperator.identity();
    private long update = 700_000;
    private HttpResponse response = HttpResponse.empty(0);

    /** A company of Anna, its director, and the managers Boris and Kate. */
    static ABot ofACompany() {
        return ofACompany(ABook.ofFourStages());
    }

    /** The same with that sales book. */
    static ABot ofACompany(SalesBook book) {
        ABot bot = new ABot();
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfBook(book));
        for (Member member :
                List.of(
                        Someone.ANNA.as(Role.DIRECTOR),
                        Someone.BORIS.as(Role.MANAGER),
                        Someone.KATE.as(Role.MANAGER))) {
            writes.add(new Write.OfMember(member));
        }
        bot.store.commit(new Change(writes, null, bot.clock.instant()));
        return bot;
    }

    /** Before anybody has come. */
    static ABot unfounded() {
        return new ABot();
    }

    ABot with(UnaryOperator<Ports> other) {
        around = other;
        return this;
    }

    ABot with(KnownSecrets other) {
        secrets = other;
        return this;
    }

    ABot withoutName() {
        botName = Optional.empty();
        return this;
    }

    Assembly assembly() {
        return new Assembly(
                around.apply(
                        new Ports(
                                store, store, store, store, store, store, store, store, store,
                                store, store, store, store, store, store, store, store, store,
                                store, store, clock, ids)),
                new Outside(
                        courier,
                        pictures,
                        menus::put,
                        publication,
                        files,
                        () -> botName,
                        secrets,
                        parked,
                        ABook::ofFourStages,
                        new LibPhoneNumbers(),
                        Wiring::isOutOfReach,
                        new Metrics("voronka", clock),
                        ""));
    }

    HttpResponse receives(String body) {
        return receives(
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("x-telegram-bot-api-secret-token", "hush"));
    }

    HttpResponse receives(byte[] body, Map<String, String> headers) {
        HttpRequest request = new HttpRequest(Map.of(), Map.of(), headers, body, "api.example.com");
        response = assembly().webhook().answer(request, new Log(log));
        return response;
    }

    /** What was typed is answered by a screen. */
    Screen says(Someone who, String text) {
        return shown(AnUpdate.text(++update, who, text));
    }

    Screen replies(Someone who, Screen to, String text) {
        return shown(AnUpdate.reply(++update, who, text, to));
    }

    /** Something is sent, in reply to that screen unless it is null. */
    Screen sends(Someone who, Map<String, ?> content, @Nullable Screen to) {
        return shown(AnUpdate.sent(++update, who, content, to));
    }

    /** What was sent by that update reads so now. */
    Screen edits(Someone who, long sentBy, Map<String, ?> content) {
        return shown(AnUpdate.edited(++update, sentBy, who, content));
    }

    /** A document of those lines is sent, in reply to nothing. */
    Screen sendsFile(Someone who, String name, String lines) {
        files.put("BQAC" + name, lines.getBytes(StandardCharsets.UTF_8));
        return sendsFile(who, name);
    }

    /** A document is sent, in reply to nothing. */
    Screen sendsFile(Someone who, String name) {
        return shown(AnUpdate.document(++update, who, name));
    }

    Screen shares(Someone who, String name, String phone) {
        return shown(AnUpdate.contact(++update, who, name, phone));
    }

    /** A key is pressed under message 55. */
    Screen taps(Someone who, Button button) {
        return tapsData(who, button.encode());
    }

    /** A key is pressed under picture 56, which has shown that since. */
    Screen tapsUnderPicture(Someone who, Button button, Instant since) {
        return shown(AnUpdate.tapUnderPicture(++update, who, 56, since, button.encode()));
    }

    Screen tapsData(Someone who, String data) {
        return shown(AnUpdate.tap(++update, who, 55, data));
    }

    /** The same update comes once more. */
    Screen tapsAgain(Someone who, Button button) {
        return shown(AnUpdate.tap(update, who, 55, button.encode()));
    }

    Screen saysAgain(Someone who, String text) {
        return shown(AnUpdate.text(update, who, text));
    }

    private Screen shown(String body) {
        int before = courier.all().size();
        assertThat(receives(body).status()).as(log.all()).isEqualTo(200);
        return courier.all().size() == before
                ? new Screen(voronka.telegram.screen.Html.empty(), List.of())
                : courier.last().screen();
    }

    /** The words of the toast that answered the last tap; "" for none. */
    String toast() {
        Map<String, ?> answer = Json.readObject(response.body());
        assertThat(answer.get("method")).isEqualTo("answerCallbackQuery");
        assertThat(answer.get("callback_query_id")).isEqualTo("query" + update);
        return answer.get("text") instanceof String text ? text : "";
    }

    HttpResponse response() {
        return response;
    }

    long lastUpdate() {
        return update;
    }

    long nextUpdate() {
        return ++update;
    }

    /** A deal of that person's, begun by hand. */
    DealId dealOf(Someone owner, String line) {
        says(owner, "/new " + line);
        return dealOn(courier.last().screen());
    }

    /** A lead from the website that nobody has taken. */
    DealId untaken(String client) {
        CapturingLead capturing = new CapturingLead(store, store, store, store, store, clock, ids);
        Enquiry enquiry =
                new Enquiry(
                        "site",
                        new Actor.Visitor("site"),
                        Map.of("name", client),
                        new Contact("", client, null, "+79270000001", null, null),
                        client,
                        null,
                        "site",
                        null,
                        null,
                        null);
        Marker marker = new Marker("lead site", client, "", clock.instant().plus(Marker.LONG));
        return ((CapturingLead.Captured) capturing.from(enquiry, marker)).deal();
    }

    /** The answers that stand on a screen that asks what a wish still needs. */
    static List<Button> answers(Screen screen) {
        return buttons(screen).stream().filter(Button.Answer.class::isInstance).toList();
    }

    static DealId dealOn(Screen screen) {
        return buttons(screen).stream()
                .flatMap(button -> button.dealOf().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no deal on " + screen));
    }

    static List<Button> buttons(Screen screen) {
        return screen.keys().stream()
                .flatMap(List::stream)
                .filter(Screen.Key.Press.class::isInstance)
                .map(key -> ((Screen.Key.Press) key).button())
                .toList();
    }

    Deal deal(DealId id) {
        return store.deal(id).orElseThrow();
    }

    DealFile file(DealId id) {
        return store.file(id).orElseThrow();
    }

    /** The schedule wakes the bot. */
    String wakes() {
        return assembly().reportRounds().round(new Log(log));
    }

    /** The company's day. */
    LocalDate today() {
        return clock.instant().atZone(store.current().orElseThrow().zone()).toLocalDate();
    }

    int revision(DealId id) {
        return deal(id).facts().revision();
    }
}
