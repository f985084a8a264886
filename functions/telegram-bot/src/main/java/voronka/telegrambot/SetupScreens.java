package voronka.telegrambot;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.book.template.SetUp;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SetupAnswers;
import voronka.domain.conversation.Dialogue.Setup.Asked;
import voronka.domain.money.Money;
import voronka.domain.publishing.PublishingBook;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.BookChangesText;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.Words;

/** The questions of the set-up, and what comes of the answers. */
final class SetupScreens {
    private static final List<String> CURRENCIES = List.of("RUB", "KZT", "BYN", "USD", "EUR");
    private static final List<Long> SUMS = List.of(100_000L, 300_000L, 1_000_000L);
    private static final int MOST_STAGES = 12;

    /** Asks for what is otherwise than today. */
    static final String CHANGES = "changes";

    /** Asks for the answers again, in short. */
    static final String SUMMARY = "summary";

    private final Turn turn;
    private final Words words;

    SetupScreens(Turn turn) {
        this.turn = turn;
        this.words = turn.words();
    }

    /** What the key carries that publishes upon that version. */
    static String publish(int version) {
        return "publish-" + version;
    }

    Screen question(Asked asked, SetupAnswers answers) {
        return question(Html.empty(), asked, answers);
    }

    /** The same question; the answer was not understood. */
    Screen again(Asked asked, SetupAnswers answers) {
        return question(
                Html.of(words.say("setup.unclear." + code(asked))).line().line(), asked, answers);
    }

    private static String code(Asked asked) {
        return asked.name().toLowerCase(Locale.ROOT);
    }

    private Screen question(Html before, Asked asked, SetupAnswers answers) {
        Html text =
                before.bold(words.say("setup.number", "n", SetupSteps.number(asked)))
                        .line()
                        .text(words.say("setup.ask." + code(asked)));
        Screen screen = Screen.of(text);
        for (List<Screen.Key> row : keys(asked, answers)) {
            screen = screen.row(row.toArray(Screen.Key[]::new));
        }
        return last(screen, asked);
    }

    private Screen last(Screen screen, Asked asked) {
        Screen.Key cancel = new Screen.Key.Press(words.say("key.cancel"), new Button.Cancel());
        return asked == Asked.CURRENCY
                ? screen.row(cancel)
                : screen.row(key("key.person", asked, "back"), cancel);
    }

    private List<List<Screen.Key>> keys(Asked asked, SetupAnswers answers) {
        return switch (asked) {
            case CURRENCY ->
                    rows(
                            3,
                            CURRENCIES.stream()
                                    .map(code -> press(currency(code), asked, code))
                                    .toList());
            case PROCESS ->
                    rows(
                            1,
                            List.of(
                                    key("setup.process.windows", asked, "WINDOWS"),
                                    key("setup.process.projects", asked, "PROJECTS"),
                                    key("setup.process.typical", asked, "TYPICAL")));
            case SOLD -> rows(1, List.of(key("setup.skip", asked, "none")));
            case SHARE -> shares(answers);
            case DAYS ->
                    rows(
                            1,
                            List.of(
                                    key("setup.days.five", asked, "mon-fri 9-18"),
                                    key("setup.days.later", asked, "mon-fri 10-19"),
                                    key("setup.days.six", asked, "mon-sat 9-19"),
                                    key("setup.days.all", asked, "every day 9-21")));
            case ZONE -> zones(answers);
            case WHO ->
                    rows(
                            1,
                            List.of(
                                    key("setup.who.first", asked, "first"),
                                    key("setup.who.turn", asked, "turn")));
            case WITHIN ->
                    rows(
                            2,
                            List.of(
                                    key("setup.within.15", asked, "15 min"),
                                    key("setup.within.30", asked, "30 min"),
                                    key("setup.within.60", asked, "1 h"),
                                    key("setup.within.240", asked, "4 h"),
                                    key("setup.within.none", asked, "none")));
            case LOSS -> losses(answers);
            case PREVIEW -> List.of();
        };
    }

    private List<List<Screen.Key>> shares(SetupAnswers answers) {
        List<Screen.Key> keys = new ArrayList<>();
        for (SetupAnswers.Share share : SetupAnswers.Share.values()) {
            if (answers.suggests(share)) {
                String label =
                        words.say(
                                "setup.share." + share.name().toLowerCase(Locale.ROOT),
                                "n",
                                answers.pipelines(share));
                keys.add(press(label, Asked.SHARE, share.name()));
            }
        }
        return rows(1, keys);
    }

    private List<List<Screen.Key>> zones(SetupAnswers answers) {
        List<Screen.Key> keys = new ArrayList<>();
        for (String zone : SetupZone.OFFERED.keySet()) {
            String name = SetupZone.name(java.time.ZoneId.of(zone), words.language());
            String label = answers.zone().getId().equals(zone) ? "✓ " + name : name;
            keys.add(press(label, Asked.ZONE, zone));
        }
        return rows(2, keys);
    }

    private List<List<Screen.Key>> losses(SetupAnswers answers) {
        List<Screen.Key> keys = new ArrayList<>();
        SUMS.forEach(
                sum -> keys.add(press(sum(sum, answers.currency()), Asked.LOSS, sum.toString())));
        keys.add(key("setup.loss.none", Asked.LOSS, "none"));
        return rows(1, keys);
    }

    /** What was answered, what it replaces, and the key that makes it so. */
    Screen preview(SetupAnswers answers, PublishingBook.Ready ready) {
        return publishing(
                summary(answers).line().line().text(replaces(ready)),
                ready,
                key("setup.changes", Asked.PREVIEW, CHANGES));
    }

    /** The same, with what is otherwise than today, line by line. */
    Screen changes(PublishingBook.Ready ready) {
        Html text =
                Html.empty()
                        .bold(replaces(ready))
                        .line()
                        .line()
                        .add(
                                new BookChangesText(
                                                ready.before(), ready.next().book(), turn.viewer())
                                        .of(ready.changes()));
        return publishing(text, ready, key("setup.summary", Asked.PREVIEW, SUMMARY));
    }

    private String replaces(PublishingBook.Ready ready) {
        return words.say(
                "setup.replaces",
                "version",
                ready.before().version(),
                "pipeline",
                name(ready.before().firstPipeline()),
                "next",
                ready.next().version());
    }

    private Screen publishing(Html text, PublishingBook.Ready ready, Screen.Key other) {
        String publish = publish(ready.before().version());
        return last(
                Screen.of(text).row(key("setup.publish", Asked.PREVIEW, publish)).row(other),
                Asked.PREVIEW);
    }

    /** The company works so already. */
    Screen same(SetupAnswers answers) {
        return last(
                Screen.of(summary(answers).line().line().text(words.say("setup.same"))),
                Asked.PREVIEW);
    }

    Screen published(int version) {
        return Screen.of(Html.of(words.say("setup.published", "version", version)));
    }

    private Html summary(SetupAnswers answers) {
        Html text = Html.empty().bold(words.say("setup.preview")).line();
        List<Pipeline> pipelines = SetUp.book(answers, null).pipelines();
        String stages =
                pipelines.getFirst().stages().stream()
                        .limit(MOST_STAGES)
                        .map(stage -> stage.name().in(words.language()))
                        .collect(Collectors.joining(" → "));
        line(text, "setup.line.process", "stages", stages);
        line(
                text,
                "setup.line.pipelines",
                "names",
                pipelines.stream().map(this::name).collect(Collectors.joining(", ")));
        if (!answers.sold().isEmpty()) {
            String sold =
                    answers.sold().stream()
                            .map(one -> one.product() + " — " + one.group())
                            .collect(Collectors.joining("; "));
            line(text, "setup.line.sold", "sold", sold);
        }
        line(
                text,
                "setup.line.currency",
                "currency",
                currency(answers.currency().getCurrencyCode()));
        text.line()
                .text("• ")
                .text(
                        words.say(
                                "setup.line.hours",
                                "days",
                                days(answers),
                                "from",
                                answers.from(),
                                "to",
                                answers.to(),
                                "zone",
                                SetupZone.name(answers.zone(), words.language())));
        line(
                text,
                "setup.line.who",
                "who",
                words.say(answers.inTurn() ? "setup.in-turn" : "setup.by-first"));
        line(text, "setup.line.within", "within", within(answers.answerWithin()));
        Long above = answers.lossAbove();
        line(
                text,
                "setup.line.loss",
                "loss",
                above == null
                        ? words.say("setup.loss.free")
                        : words.say("setup.loss.above", "sum", sum(above, answers.currency())));
        return text;
    }

    private void line(Html text, String key, String name, String value) {
        text.line().text("• ").text(words.say(key, name, value));
    }

    private String name(Pipeline pipeline) {
        return pipeline.name().in(words.language());
    }

    private String within(@Nullable Duration within) {
        if (within == null) {
            return words.say("setup.within.not-watched");
        }
        return within.toMinutes() % 60 == 0
                ? words.count("setup.hours", within.toHours())
                : words.count("setup.minutes", within.toMinutes());
    }

    private String days(SetupAnswers answers) {
        List<DayOfWeek> days = answers.days().stream().sorted().toList();
        boolean range =
                days.size() > 2
                        && days.getLast().ordinal() - days.getFirst().ordinal() + 1 == days.size();
        return range
                ? day(days.getFirst()) + "–" + day(days.getLast())
                : days.stream().map(this::day).collect(Collectors.joining(", "));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, words.language().locale());
    }

    private String sum(long major, Currency currency) {
        return MoneyText.full(Money.ofMajor(BigDecimal.valueOf(major), currency), words.language());
    }

    private String currency(String code) {
        String sign = Currency.getInstance(code).getSymbol(words.language().locale());
        return sign.equals(code) ? code : sign + " " + code;
    }

    private Screen.Key key(String label, Asked asked, String answer) {
        return press(words.say(label), asked, answer);
    }

    private static Screen.Key press(String label, Asked asked, String answer) {
        return new Screen.Key.Press(label, new Button.Setup(asked.ordinal(), answer));
    }

    private static List<List<Screen.Key>> rows(int across, List<Screen.Key> keys) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += across) {
            rows.add(keys.subList(from, Math.min(keys.size(), from + across)));
        }
        return rows;
    }
}
