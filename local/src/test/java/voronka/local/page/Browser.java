package voronka.local.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium for tests, with a profile of its own that is deleted afterwards. Where there
 * is no Chromium, the test is skipped, and the report says what to install.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /**
     * How the page is looked at.
     *
     * @param language of the browser, such as {@code ru} or {@code en}
     */
    public record Look(int width, int height, String language, boolean dark) {

        public static Look desktop(String language) {
            return new Look(1440, 900, language, false);
        }

        public static Look phone(String language) {
            return new Look(390, 844, language, false);
        }

        public Look inTheDark() {
            return new Look(width, height, language, true);
        }
    }

    /** Starts a browser, or skips the test that asks for one. */
    public static Browser start(Look look) {
        Chromium chromium = Chromium.installed();
        try {
            Path profile = Files.createTempDirectory("voronka-browser");
            Browser browser = new Browser(chromium.start(profile, look.language()), profile);
            browser.look(look);
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void open(URI page) {
        driver.get(page.toString());
    }

    /** Changes size and colours, as if the page had been opened on another device. */
    public void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        look.width(),
                        "height",
                        look.height(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        look.dark() ? "dark" : "light"))));
    }

    /** The first element that is visible, as soon as there is one. */
    public WebElement see(String css) {
        return await(
                css + " is visible",
                () -> all(css).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
    }

    /** The first visible element whose text contains the given one, as soon as there is one. */
    public WebElement see(String css, String text) {
        return see(css, text, PATIENCE);
    }

    /** The same where something takes its time. */
    public WebElement see(String css, String text, Duration patience) {
        return await(
                css + " says " + text,
                patience,
                () ->
                        all(css).stream()
                                .filter(element -> element.isDisplayed())
                                .filter(element -> element.getText().contains(text))
                                .findFirst()
                                .orElse(null));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public void click(String css) {
        until(css + " can be clicked", () -> clicked(see(css)));
    }

    public void click(String css, String text) {
        until(css + " can be clicked", () -> clicked(see(css, text)));
    }

    public void type(String css, CharSequence... keys) {
        see(css).sendKeys(keys);
    }

    /** Waits until it is so; what is not so in time fails the test in these words. */
    public void until(String what, Supplier<Boolean> isSo) {
        await(what, () -> isSo.get() ? Boolean.TRUE : null);
    }

    public Object script(String javascript, Object... arguments) {
        return driver.executeScript(javascript, arguments);
    }

    /** What the page complained of in the browser's console. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of what is seen now. */
    public Path screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // The browser's last processes may still be tidying up; the profile is in /tmp.
            profile.toFile().deleteOnExit();
        }
    }

    private <T> T await(String what, Supplier<T> look) {
        return await(what, PATIENCE, look);
    }

    private <T> T await(String what, Duration patience, Supplier<T> look) {
        try {
            return new WebDriverWait(driver, patience, Duration.ofMillis(50))
                    .ignoring(StaleElementReferenceException.class)
                    .ignoring(ElementClickInterceptedException.class)
                    .until(ignored -> look.get());
        } catch (TimeoutException e) {
            throw new AssertionError("in vain waited until " + what, e);
        }
    }

    private static boolean clicked(WebElement element) {
        element.click();
        return true;
    }
}
