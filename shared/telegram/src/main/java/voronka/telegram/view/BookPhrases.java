package voronka.telegram.view;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Condition;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.book.WorkingTime;
import voronka.domain.money.Money;
import voronka.telegram.screen.Excerpt;

/** What a sales book says, in the words of whoever reads it. */
final class BookPhrases {
    private static final int LONGEST_LINE = 300;

    private final BookText text;
    private final Viewer viewer;

    BookPhrases(SalesBook book, Viewer viewer) {
        this.text = new BookText(book, viewer);
        this.viewer = viewer;
    }

    String limit(@Nullable Limit limit) {
        return switch (limit) {
            case null -> say("book.limit.none");
            case Limit.Within(Duration worked) -> within(worked);
            case Limit.ByEndOfDay(int ahead) when ahead == 0 -> say("book.limit.today");
            case Limit.ByEndOfDay(int ahead) when ahead == 1 -> say("book.limit.tomorrow");
            case Limit.ByEndOfDay(int ahead) ->
                    say("book.limit.ahead", "days", viewer.words().count("book.days", ahead));
            case Limit.WorkingDays(int days) -> viewer.words().count("book.days", days);
        };
    }

    String duration(Duration time) {
        List<String> parts = new ArrayList<>();
        if (time.toDays() > 0) {
            parts.add(say("book.time.days", "n", time.toDays()));
        }
        if (time.toHoursPart() > 0) {
            parts.add(say("book.time.hours", "n", time.toHoursPart()));
        }
        if (time.toMinutesPart() > 0 || parts.isEmpty()) {
            parts.add(say("book.time.minutes", "n", time.toMinutesPart()));
        }
        return String.join(" ", parts);
    }

    String who(Responsible who) {
        return switch (who) {
            case Responsible.DealOwner owner -> say("book.who.owner");
            case Responsible.InTurn(var role) ->
                    say(
                            "book.who.turn",
                            "role",
                            say("book.role." + role.name().toLowerCase(Locale.ROOT)));
            case Responsible.Person(var member) -> viewer.name(member);
        };
    }

    /** A task with all that is particular about it. */
    String task(ChecklistItem item) {
        List<String> notes = new ArrayList<>();
        if (item.required()) {
            notes.add(say("book.required"));
        }
        notes.add(say("book.kind." + item.kind().name().toLowerCase(Locale.ROOT)));
        notes.removeIf(String::isBlank);
        if (item.limit() != null) {
            notes.add(limit(item.limit()));
        }
        if (!(item.assignee() instanceof Responsible.DealOwner)) {
            notes.add(who(item.assignee()));
        }
        return notes.isEmpty()
                ? in(item.text())
                : "%s (%s)".formatted(in(item.text()), String.join(", ", notes));
    }

    String gate(Pipeline pipeline, Stage stage) {
        return conditions(pipeline, stage, stage.gate());
    }

    String conditions(Pipeline pipeline, Stage stage, List<Condition> conditions) {
        return conditions.stream()
                .map(one -> condition(pipeline, stage, one))
                .collect(Collectors.joining(", "));
    }

    private String condition(Pipeline pipeline, Stage stage, Condition condition) {
        return switch (condition) {
            case Condition.Filled filled -> quoted(text.field(filled.field()));
            case Condition.Ticked(String item) ->
                    quoted(stage.item(item).map(found -> in(found.text())).orElse(item));
            case Condition.FileAttached other -> bare(pipeline, stage, other);
            case Condition.AmountKnown other -> bare(pipeline, stage, other);
            case Condition.Touches other -> bare(pipeline, stage, other);
            case Condition.Approved other -> bare(pipeline, stage, other);
        };
    }

    private String bare(Pipeline pipeline, Stage stage, Condition condition) {
        return text.condition(pipeline.key(), stage.key(), condition);
    }

    /** "Mon–Fri 09:00–18:00, Sat 10:00–16:00". */
    String hours(WorkingTime time) {
        List<String> parts = new ArrayList<>();
        DayOfWeek first = null;
        for (DayOfWeek day : DayOfWeek.values()) {
            WorkingTime.Hours hours = time.week().get(day);
            first = first == null ? day : first;
            boolean goesOn =
                    day != DayOfWeek.SUNDAY && Objects.equals(hours, time.week().get(day.plus(1)));
            if (goesOn) {
                continue;
            }
            if (hours != null) {
                String days = first == day ? day(day) : day(first) + "–" + day(day);
                parts.add("%s %s–%s".formatted(days, hours.from(), hours.to()));
            }
            first = null;
        }
        return String.join(", ", parts);
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, viewer.member().language().locale());
    }

    /** What a phrase of one line is about: its beginning, without its sign. */
    String label(String key) {
        String empty = say(key, "words", "", "stage", "", "hours", "");
        return empty.strip().replaceFirst("^[^\\p{L}]+", "");
    }

    /** Which stage it is, and how likely a deal is won from there. */
    String place(Pipeline pipeline, Stage stage) {
        return say(
                "book.stage.place",
                "place",
                pipeline.place(stage.key()) + 1,
                "all",
                pipeline.stages().size(),
                "percent",
                stage.probability());
    }

    /** How deals go from stage to stage. */
    String passing(Pipeline pipeline) {
        return switch (pipeline.passing()) {
            case Passing.Automatic automatic -> say("book.automatic");
            case Passing.Manual(var skipping) ->
                    say(
                            switch (skipping) {
                                case FREE -> "book.skipping.free";
                                case WITH_REASON -> "book.skipping.reason";
                                case WITH_APPROVAL -> "book.skipping.approval";
                                case NEVER -> "book.skipping.never";
                            });
        };
    }

    /** Its key stage; "" when there is none. */
    String keyStage(Pipeline pipeline) {
        StageKey key = pipeline.keyStage();
        return key == null ? "" : pipeline.stage(key).map(this::name).orElse("");
    }

    String within(Duration time) {
        return say("book.limit.within", "time", duration(time));
    }

    String field(String key) {
        return text.field(key);
    }

    String sum(Money sum) {
        return viewer.sum(sum);
    }

    String currency(Currency currency) {
        return currency.getDisplayName(viewer.member().language().locale());
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(viewer.member().language().locale())
                .format(day);
    }

    /** All of a text, line by line. */
    String whole(LocalizedText words) {
        return words.in(viewer.member().language()).strip();
    }

    String name(Stage stage) {
        return text.name(stage);
    }

    String name(Pipeline pipeline) {
        return text.in(pipeline.name());
    }

    String quoted(String words) {
        return say("book.quoted", "words", words);
    }

    String in(LocalizedText words) {
        return Excerpt.line(words.in(viewer.member().language()), LONGEST_LINE);
    }

    String say(String key, Object... values) {
        return viewer.say(key, values);
    }
}
