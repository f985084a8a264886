package voronka.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Condition;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Objection;
import voronka.domain.book.Responsible;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/** Reads a stage. */
final class StageReader {
    private StageReader() {}

    static @Nullable Stage stage(Cursor at, Keys stages, Keys fields) {
        if (!at.hasFields(Names.of("stage"))) {
            return null;
        }
        String key = stages.key(at);
        LocalizedText name = stages.name(at);
        Integer probability = at.field(Names.PROBABILITY).whole(0, 100);
        LocalizedText goal = Texts.optional(at.field(Names.GOAL), Bounds.LINE);
        Responsible who = Whos.read(at.field(Names.WHO));
        Keys items = new Keys();
        List<ChecklistItem> checklist = ChecklistReader.checklist(at.field(Names.CHECKLIST), items);
        LocalizedText result = Texts.optional(at.field(Names.RESULT), Bounds.LINE);
        Limit limit = ChecklistReader.limit(at.field(Names.LIMIT));
        List<Condition> gate = ChecklistReader.gate(at.field(Names.GATE), items, fields);
        LocalizedText script = Texts.optional(at.field(Names.SCRIPT), Bounds.SCRIPT);
        List<Objection> objections = objections(at.field(Names.OBJECTIONS));
        Cursor target = at.field(Names.TARGET_CONVERSION);
        Integer conversion = target.isAbsent() ? null : target.whole(0, 100);
        if (!at.isRight() || key == null || name == null || probability == null || who == null) {
            return null;
        }
        return new Stage(
                new StageKey(key),
                name,
                probability,
                goal,
                who,
                checklist,
                result,
                limit,
                gate,
                script,
                objections,
                conversion);
    }

    private static List<Objection> objections(Cursor at) {
        List<Objection> objections = new ArrayList<>();
        Keys keys = new Keys();
        for (Cursor entry : at.items(Bounds.OBJECTIONS)) {
            if (!entry.hasFields(Names.of("objection"))) {
                continue;
            }
            String key = keys.key(entry);
            LocalizedText says = Texts.read(entry.field(Names.SAYS), Bounds.LINE);
            LocalizedText answer = Texts.read(entry.field(Names.ANSWER), Bounds.SCRIPT);
            if (key != null && says != null && answer != null) {
                objections.add(new Objection(key, says, answer));
            }
        }
        return objections;
    }
}
