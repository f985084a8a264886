package voronka.local.page;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * Each test gets the page of a fresh stack, opened as a Russian on a desktop; a class one browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnThePage {

    static final String ANNA = "#people [data-person='1001']";
    static final String BORIS = "#people [data-person='1002']";
    static final String DIRECTOR = "#people [data-person='1003']";

    Browser browser;
    FakeStack stack;

    @BeforeAll
    void openBrowser() {
        browser = Browser.start(Browser.Look.desktop("ru"));
    }

    @BeforeEach
    void openPage() throws IOException {
        stack = new FakeStack();
        browser.look(Browser.Look.desktop("ru"));
        browser.open(stack.uri());
        browser.see(ANNA);
        browser.see("#chat .feed > *");
    }

    @AfterEach
    void stopStack() {
        browser.open(URI.create("about:blank"));
        browser.complaints();
        stack.close();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    void say(long person, String text) {
        stack.bot.text(stack.chat(person), text, FakeChat.parse(""));
    }

    void leaveALead() {
        browser.click("#site .example");
        browser.click("#site [type=submit]");
        browser.see("#site .thanks");
    }
}
