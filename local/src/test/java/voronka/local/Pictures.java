package voronka.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.team.Role;
import voronka.local.page.Browser;
import voronka.local.page.Browser.Look;

/**
 * {@code make pictures}: goes through the four journeys on the page as a newcomer would and keeps
 * what is seen. It is no test by its name, so that only that command takes pictures.
 */
class Pictures {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:00:00Z");

    /** The clock goes through every day of a busy company, with all that comes by itself. */
    private static final Duration THREE_MONTHS = Duration.ofMinutes(3);

    private static final String FEED = "#chat .feed";
    private static final int VISITORS = 1;
    private static final String KEY = "#chat .feed button";
    private static final String MESSAGE = "#chat .composer textarea";

    private final Path folder =
            Path.of(System.getProperty("voronka.root"))
                    .resolve(System.getProperty("pictures", "local/target/pictures"));

    @Test
    void inRussian() throws IOException {
        take("ru", List.of("Анна", "Взять", "Подготовка", "Напомнить", "Через 3 месяца", "Мария"));
    }

    @Test
    void inEnglish() throws IOException {
        take("en", List.of("James", "Take", "Preparation", "Remind", "In 3 months", "Мария"));
    }

    private void take(String language, List<String> words) throws IOException {
        StackOptions options =
                StackOptions.forTests(
                                Path.of(System.getProperty("voronka.root")),
                                Clock.systemUTC(),
                                ZoneId.of("Europe/Moscow"))
                        .startingAt(MONDAY_MORNING);
        try (Stack stack = Stack.start(options);
                Browser browser = Browser.start(Look.desktop(language))) {
            Chatting.Here chats = (Chatting.Here) stack.chatting();
            chats.server().withoutLimits();
            Page.on(stack, SampleCompany.open(stack, chats.server()));
            if (language.equals("en")) {
                chats.server().people().text(SampleCompany.DIRECTOR.id(), "/language", null);
                browser.open(stack.address());
                browser.click(KEY, "English");
            }
            BusyDesk.of(stack, stack.store().team().roster().of(Role.MANAGER).getFirst());
            browser.open(stack.address());
            visitorAsks(browser);
            choose(browser, words.get(0));
            browser.click(KEY, words.get(1));
            browser.see(KEY, words.get(2));
            browser.click(KEY, words.get(2));
            browser.see(KEY, words.get(3));
            shoot(browser, "page-" + language);
            browser.click(KEY, words.get(3));
            browser.click(KEY, words.get(4));
            say(browser, language.equals("ru") ? "ЛПР вернётся из отпуска" : "he is back by then");
            browser.click("#clock button", language.equals("ru") ? "3 месяца" : "3 months");
            browser.see(FEED, "⏰", THREE_MONTHS);
            chatOnly(browser, "reminder-" + language);
            choose(browser, words.get(5));
            say(browser, "/funnel");
            browser.see(FEED, "█");
            browser.see("#chat .feed .picture img");
            chatOnly(browser, "funnel-" + language);
        }
    }

    private static void visitorAsks(Browser browser) {
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            browser.click("#site .example");
            browser.click("#site [type=submit]");
            browser.see("#site .thanks");
            if (visitor < VISITORS - 1) {
                browser.click("#site .thanks button");
            }
        }
    }

    private static void choose(Browser browser, String name) {
        browser.click("#people li", name);
        browser.see("#chat .owner", name);
        browser.see(FEED);
    }

    private static void say(Browser browser, String text) {
        browser.type(MESSAGE, text);
        browser.click("#chat .send");
        browser.see(FEED, text);
    }

    private void shoot(Browser browser, String name) {
        settle();
        browser.screenshot(folder.resolve(name + ".png"));
    }

    /** The chat as it is on a phone. */
    private void chatOnly(Browser browser, String name) {
        browser.look(Look.phone("ru"));
        settle();
        browser.script("document.querySelector('[data-tab=chat]').click()");
        settle();
        browser.script(
                "const feed = document.querySelector('#chat .feed'); feed.scrollTop = 1e6;"
                        + " const last = [...feed.querySelectorAll('article')].at(-1);"
                        + " if (last.querySelector('.picture')) last.scrollIntoView({ block: 'start' });");
        settle();
        browser.screenshot(folder.resolve(name + ".png"));
        browser.look(Look.desktop("ru"));
        settle();
    }

    /** Lets colours and movements of the page come to rest: nothing tells when they have. */
    private static void settle() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
