package voronka.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a document. Whoever shows it to a person has the words. */
public sealed interface Fault {
    /** The file is larger than a sales book can be. */
    record TooLarge(int mostKilobytes) implements Fault {}

    /** The file is no text in UTF-8. */
    record NotText() implements Fault {}

    /** The file is empty. */
    record Empty() implements Fault {}

    /** The line cannot be read at all; nothing after it was looked at. */
    record Unreadable(Syntax why, String detail) implements Fault {}

    /** Why a line cannot be read. */
    enum Syntax {
        TAB,
        COLON,
        INDENT,
        QUOTE,
        OTHER
    }

    /** References between parts (anchors, aliases) and type tags are not read. */
    record NoReferences() implements Fault {}

    /** Lists and fields lie too deep in each other. */
    record TooDeep(int most) implements Fault {}

    /** The file has more than one document in it. */
    record OneDocument() implements Fault {}

    /** A field stands twice in one place. */
    record FieldTwice(String field, int firstLine) implements Fault {}

    /** There is no such field here; perhaps the near one was meant. */
    record UnknownField(String field, @Nullable String near) implements Fault {}

    /** A field that must be there is not. */
    record Missing(String field) implements Fault {}

    /** Names with values are expected. */
    record FieldsExpected() implements Fault {}

    /** A list is expected: lines that begin with a hyphen. */
    record ListExpected() implements Fault {}

    /** At least one entry is expected. */
    record ListEmpty() implements Fault {}

    /** One text is expected. */
    record TextExpected() implements Fault {}

    /** More than there can be. */
    record TooMany(int most, int given) implements Fault {}

    /** A longer text than there can be, in characters. */
    record TooLong(int most, int given) implements Fault {}

    /** A whole number between bounds is expected. */
    record WholeExpected(String given, int least, int most) implements Fault {}

    /** One of a few words is expected; perhaps the near one was meant. */
    record OneOf(String given, List<String> allowed, @Nullable String near) implements Fault {}

    /** A value of a certain form is expected. */
    record FormExpected(String given, Form form) implements Fault {}

    /** What a value has to look like. */
    enum Form {
        KEY,
        YES_NO,
        LANGUAGE,
        ZONE,
        CURRENCY,
        SUM,
        DURATION,
        LIMIT,
        HOURS,
        WEEKDAYS,
        DATES
    }

    /** That key was given to something else above. */
    record KeyTaken(String key, int firstLine) implements Fault {}

    /** That name was given to something else above: people could not tell them apart. */
    record NameTaken(String name, int firstLine) implements Fault {}

    /** The key belonged to a stage or field of an earlier version, which was something else. */
    record KeyRetired(String key, String name) implements Fault {}

    /** Something is named that is not there; perhaps the near one was meant. */
    record NoSuch(Thing thing, String given, @Nullable String near) implements Fault {}

    /** What can be named. */
    enum Thing {
        FIELD,
        PIPELINE,
        STAGE,
        ITEM,
        PERSON
    }

    /** Several people are called so; one has to be named by the id in brackets. */
    record SeveralPeople(String name, List<String> names) implements Fault {}

    /** A weekday is said twice. */
    record DayTwice(String day) implements Fault {}

    /** Nobody would ever work. */
    record NoWorkingDay() implements Fault {}

    /** The steps of the ladder do not get later. */
    record LadderFalls() implements Fault {}

    /** Only a list offers options, and a list offers some. */
    record OptionsOfList(boolean isList) implements Fault {}

    /** A guard without a sum and without a stage guards nothing. */
    record GuardOfNothing() implements Fault {}

    /** No pipeline takes new deals. */
    record NoOpenPipeline() implements Fault {}
}
