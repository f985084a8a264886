package voronka.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

class StackOnThePageTest extends OnThePage {

    @Test
    void whatTheSiteRefusesStandsBesideItsField() {
        browser.type("#site [name=name]", "Иван");
        browser.type("#site [name=phone]", "позвоните");
        browser.click("#site [type=submit]");

        assertThat(browser.see("#site label:has([name=phone]) em").getText())
                .contains("не похоже на телефон");
        browser.see("#site .wire", "POST /leads/site → 422");
        assertThat(browser.see("#site [name=name]").getDomProperty("value")).isEqualTo("Иван");
    }

    @Test
    void aLeadIsNewsForEveryManager() {
        leaveALead();

        browser.see(".message", "Новая заявка с сайта");
        browser.see(BORIS + " .badge", "1");
        browser.click(BORIS);
        browser.see(".message", "Новая заявка с сайта");
        browser.until(
                "what is read is not counted", () -> stack.chat(FakeStack.BORIS).unread() == 0);
        assertThat(browser.all(DIRECTOR + " .badge")).isEmpty();
    }

    @Test
    void aNewPersonComesInWithTheButtonStart() {
        browser.click(".add-person");
        browser.type(".new-person [name=firstName]", "Глеб");
        browser.click(".new-person [type=submit]");

        browser.see("#people [aria-pressed=true]", "Глеб");
        browser.see("#people [aria-pressed=true]", "ещё не в боте");
        browser.see(".bootstrap", "/start FIRST");
        browser.click("#chat .start");

        browser.see(".message", "Здравствуйте");
        browser.see("#chat .composer");
    }

    @Test
    void timeWalksWithProgressAndArrives() {
        stack.time.hold();
        browser.click("[data-by=P3M]");

        browser.see("#clock .progress");
        browser.see("#clock .state", "Время идёт");
        assertThat(browser.see("[data-by=PT1H]").isEnabled()).isFalse();
        stack.time.letGo();

        browser.see("#clock .date", "23 февраля");
        browser.until("time stands", () -> browser.see("[data-by=PT1H]").isEnabled());
    }

    @Test
    void nothingDueMeansNothingToSkipTo() {
        browser.see("#clock .state", "Ничего не запланировано");
        assertThat(browser.see("[data-by=next]").isEnabled()).isFalse();

        stack.time.due(stack.time.now().plusSeconds(3600));

        browser.see("#clock .state", "23 ноября в 11:00");
        assertThat(browser.see("[data-by=next]").isEnabled()).isTrue();
    }

    @Test
    void theNewestInvocationIsOnTopAndOpensToItsLog() {
        stack.journal.ran("voronka-lead-intake", "POST /leads/site", "ok", 41);
        stack.journal.ran("voronka-telegram-bot", "tap", "failed", 9, "<i>broken</i>", "at line 7");

        WebElement top = browser.see("#journal details[data-outcome=failed]");
        assertThat(browser.see("#journal .entries li:not(.day)").getText())
                .contains("telegram-bot", "сбой", "9 мс");
        top.click();

        browser.see("#journal pre", "<i>broken</i>");
        assertThat(browser.all("#journal pre i")).isEmpty();
    }

    @Test
    void quietRunsInARowAreOneLine() {
        stack.journal.ran("voronka-follow-up-reminder", "schedule Sweep", "ok", 4);
        stack.journal.ran("voronka-follow-up-reminder", "schedule Sweep", "ok", 5);
        stack.journal.ran("voronka-follow-up-reminder", "schedule Sweep", "ok", 6, "something");
        stack.journal.ran("voronka-follow-up-reminder", "schedule Sweep", "ok", 7);

        browser.see("#journal .times", "×2");
        assertThat(browser.all("#journal .entries li:not(.day)")).hasSize(3);
    }

    @Test
    void fivePeopleLeaveRoomForTheSiteAndTheClock() {
        for (String name : List.of("Глеб", "Вера")) {
            browser.click(".add-person");
            browser.type(".new-person [name=firstName]", name);
            browser.click(".new-person [type=submit]");
            browser.see("#people [aria-pressed=true]", name);
        }

        browser.until(
                "the left column fits",
                () ->
                        Boolean.TRUE.equals(
                                browser.script(
                                        "const l = document.querySelector('#left');"
                                                + "return l.scrollHeight <= l.clientHeight")));
    }

    @Test
    void thePageDrawsAnewInAnotherZoneWithoutAComplaint() {
        stack.journal.ran("lead-intake", "POST /leads/site", "ok", 41);
        browser.see("#journal .entries li:not(.day)");
        browser.complaints();

        // The zone is news when the journal came first.
        browser.script(
                "return import('/js/state.js').then(({ tell }) => { tell('zone'); return true; })");

        browser.see("#journal .entries li:not(.day)");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theJournalCanBeNarrowedToOneFunction() {
        stack.journal.ran("lead-intake", "POST /leads/site", "ok", 41);
        stack.journal.ran("telegram-bot", "tap", "ok", 9);

        browser.click("#journal .filter button", "lead-intake");
        assertThat(browser.all("#journal .entries li:not(.day)")).hasSize(1);
        browser.click("#journal .filter button", "Все");

        assertThat(browser.all("#journal .entries li:not(.day)")).hasSize(2);
    }

    @Test
    void theLanguageOfThePageIsTheReadersAndIsSwitchedWithOneClick() {
        browser.see("h1", "Воронка");
        browser.click("[data-language=en]");

        browser.see("h1", "Voronka");
        browser.see("#site h2", "Romashka Windows");
        browser.see("#clock .date", "Monday");
        browser.open(stack.uri());
        browser.see("h1", "Voronka");
    }

    @Test
    void thePageSaysThatTheProgramIsGoneAndGoesOnWhenItIsBack() throws Exception {
        int port = stack.uri().getPort();
        stack.close();
        browser.see("#offline");

        stack = new FakeStack(port);
        stack.chat(FakeStack.ANNA).fromBot("Я снова здесь", "");

        browser.see(".message", "Я снова здесь");
        browser.until("the warning goes", () -> !browser.all("#offline").getFirst().isDisplayed());
    }
}
