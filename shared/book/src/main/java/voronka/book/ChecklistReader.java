package voronka.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Condition;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Responsible;
import voronka.domain.book.Stage;
import voronka.domain.book.TaskKind;

/** Reads what is to be done in a stage and what must hold before it is left. */
final class ChecklistReader {
    private ChecklistReader() {}

    static List<ChecklistItem> checklist(Cursor at, Keys items) {
        List<ChecklistItem> checklist = new ArrayList<>();
        for (Cursor entry : at.items(Stage.MOST_ITEMS)) {
            ChecklistItem item = item(entry, items);
            if (item != null) {
                checklist.add(item);
            }
        }
        return checklist;
    }

    static @Nullable ChecklistItem item(Cursor at, Keys items) {
        if (!at.hasFields(Names.of("item"))) {
            return null;
        }
        String key = items.key(at);
        LocalizedText text = Texts.read(at.field(Names.TEXT), Bounds.LINE);
        Cursor kinds = at.field(Names.KIND);
        TaskKind kind = kinds.isAbsent() ? TaskKind.OTHER : kinds.oneOf(TaskKind.class);
        boolean required = at.field(Names.REQUIRED).yesNo(false);
        Limit limit = limit(at.field(Names.LIMIT));
        Responsible who = Whos.read(at.field(Names.WHO));
        return key == null || text == null || kind == null || who == null
                ? null
                : new ChecklistItem(key, text, kind, required, limit, who);
    }

    static @Nullable Limit limit(Cursor at) {
        return at.isAbsent() ? null : at.parsed(Limits::read, Fault.Form.LIMIT);
    }

    static List<Condition> gate(Cursor at, Keys items, Keys fields) {
        List<Condition> gate = new ArrayList<>();
        for (Cursor entry : at.items(Bounds.CONDITIONS)) {
            Condition condition = condition(entry, items, fields);
            if (condition != null) {
                gate.add(condition);
            }
        }
        return gate;
    }

    private static @Nullable Condition condition(Cursor at, Keys items, Keys fields) {
        if (!at.isFields()) {
            String word = at.oneOf(List.of(Names.AMOUNT, Names.FILE, Names.APPROVAL));
            return switch (word) {
                case Names.AMOUNT -> new Condition.AmountKnown();
                case Names.FILE -> new Condition.FileAttached();
                case Names.APPROVAL -> new Condition.Approved();
                case null, default -> null;
            };
        }
        if (!at.hasFields(Names.of("condition"))) {
            return null;
        }
        if (at.names().contains(Names.TICK)) {
            String item = items.named(at.field(Names.TICK), Fault.Thing.ITEM);
            return item == null ? null : new Condition.Ticked(item);
        }
        if (at.names().contains(Names.TOUCHES)) {
            Integer least = at.field(Names.TOUCHES).whole(1, 100);
            return least == null ? null : new Condition.Touches(least);
        }
        String field = fields.named(at.field(Names.FIELD), Fault.Thing.FIELD);
        return field == null ? null : new Condition.Filled(field);
    }
}
