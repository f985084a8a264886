package voronka.local.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** This machine's Chromium and its driver: found here, never fetched. */
record Chromium(Path browser, Path driver) {

    /** Kept, so that its level stays: it warns of every Chromium that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** The one that is installed, or the test that asks is skipped. */
    static Chromium installed() {
        Optional<Path> browser = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = program("chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && driver.isPresent(),
                "no Chromium with its driver here; to run this test:"
                        + " apt-get install chromium chromium-driver");
        return new Chromium(browser.orElseThrow(), driver.orElseThrow());
    }

    ChromeDriver start(Path profile, String language) {
        SELENIUM.setLevel(Level.SEVERE);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .withSilent(true)
                        .build(),
                options(browser, profile, language));
    }

    private static ChromeOptions options(Path chromium, Path profile, String language) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-color-profile=srgb",
                "--accept-lang=" + language,
                "--user-data-dir=" + profile);
        return options;
    }

    private static Optional<Path> program(String... names) {
        Stream<Path> places =
                Stream.concat(
                        Stream.of(Path.of("/usr/bin")),
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                                .filter(place -> !place.isEmpty())
                                .map(Path::of));
        return places.flatMap(place -> Stream.of(names).map(place::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
