package voronka.telegrambot;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voronka.book.Fault;
import voronka.telegram.words.Words;

/** What is wrong with a line, in words: what it is, what would be right. */
record FaultWords(Words words) {
    String say(Fault fault) {
        return switch (fault) {
            case Fault.TooLarge(int most) -> words.say("fault.too-large", "most", most);
            case Fault.NotText f -> words.say("fault.not-text");
            case Fault.Empty f -> words.say("fault.empty");
            case Fault.Unreadable(Fault.Syntax why, String detail) ->
                    words.say("fault.syntax." + key(why));
            case Fault.NoReferences f -> words.say("fault.references");
            case Fault.TooDeep f -> words.say("fault.deep");
            case Fault.OneDocument f -> words.say("fault.documents");
            case Fault.FieldTwice(String field, int line) ->
                    words.say("fault.twice", "field", field, "line", line);
            case Fault.UnknownField(String field, @Nullable String near) ->
                    words.say("fault.unknown", "field", field) + meant(near);
            case Fault.Missing(String field) -> words.say("fault.missing", "field", field);
            case Fault.FieldsExpected f -> words.say("fault.fields");
            case Fault.ListExpected f -> words.say("fault.list");
            case Fault.ListEmpty f -> words.say("fault.list.empty");
            case Fault.TextExpected f -> words.say("fault.text");
            case Fault.TooMany(int most, int given) ->
                    words.say("fault.many", "most", most, "given", given);
            case Fault.TooLong(int most, int given) ->
                    words.say("fault.long", "most", most, "given", given);
            case Fault.WholeExpected(String given, int least, int most) ->
                    words.say("fault.whole", "given", given, "least", least, "most", most);
            case Fault.OneOf(String given, List<String> allowed, @Nullable String near) ->
                    words.say("fault.one-of", "given", given, "allowed", listed(allowed))
                            + meant(near);
            case Fault.FormExpected(String given, Fault.Form form) ->
                    words.say("fault.form", "given", given)
                            + " "
                            + words.say("fault.form." + key(form));
            case Fault.KeyTaken(String key, int line) ->
                    words.say("fault.key.taken", "key", key, "line", line);
            case Fault.NameTaken(String name, int line) ->
                    words.say("fault.name.taken", "name", name, "line", line);
            case Fault.KeyRetired(String key, String name) ->
                    words.say("fault.key.retired", "key", key, "name", name);
            case Fault.NoSuch(Fault.Thing thing, String given, @Nullable String near) ->
                    words.say("fault.no." + key(thing), "given", given) + meant(near);
            case Fault.SeveralPeople(String name, List<String> names) ->
                    words.say("fault.several", "name", name, "names", listed(names));
            case Fault.DayTwice(String day) -> words.say("fault.day.twice", "day", day);
            case Fault.NoWorkingDay f -> words.say("fault.no-day");
            case Fault.LadderFalls f -> words.say("fault.ladder");
            case Fault.OptionsOfList(boolean isList) ->
                    words.say(isList ? "fault.options.none" : "fault.options.some");
            case Fault.GuardOfNothing f -> words.say("fault.guard");
            case Fault.NoOpenPipeline f -> words.say("fault.no-pipeline");
        };
    }

    private String meant(@Nullable String near) {
        return near == null ? "" : " " + words.say("fault.meant", "near", near);
    }

    private static String listed(List<String> all) {
        return String.join(", ", all);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
