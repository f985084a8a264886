package voronka.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Reason;

/** Why deals are lost or frozen: reasons, or kinds of reasons with their reasons under them. */
final class Reasons {
    private Reasons() {}

    static List<Reason> read(Cursor at) {
        List<Reason> reasons = new ArrayList<>();
        if (at.isAbsent()) {
            at.wrong(new Fault.Missing(at.path()));
        }
        Keys keys = new Keys();
        List<Cursor> entries = at.items(Bounds.REASONS);
        for (Cursor entry : entries) {
            if (!entry.hasFields(Names.of("reason"))) {
                continue;
            }
            if (entry.names().contains(Names.KIND) || entry.names().contains(Names.REASONS)) {
                kind(entry, keys, reasons);
            } else {
                reason(entry, null, keys, reasons);
            }
        }
        if (at.reading().strict() && at.node() instanceof Node.Items && entries.isEmpty()) {
            at.wrong(new Fault.ListEmpty());
        }
        return reasons;
    }

    private static void kind(Cursor at, Keys keys, List<Reason> reasons) {
        if (at.names().contains(Names.OPENING)) {
            at.hasFields(Names.of("kindOfReasons"));
            return;
        }
        String key = at.field(Names.KIND).parsed(Reasons::key, Fault.Form.KEY);
        LocalizedText name = Texts.read(at.field(Names.NAME), Bounds.NAME);
        Reason.Kind kind = key == null || name == null ? null : new Reason.Kind(key, name);
        Cursor list = at.field(Names.REASONS);
        if (list.isAbsent()) {
            list.wrong(new Fault.Missing(Names.REASONS));
        }
        for (Cursor entry : list.items(Bounds.REASONS)) {
            if (entry.hasFields(Names.of("oneReason"))) {
                reason(entry, kind, keys, reasons);
            }
        }
    }

    private static void reason(
            Cursor at, Reason.@Nullable Kind kind, Keys keys, List<Reason> reasons) {
        String key = keys.key(at);
        LocalizedText name = keys.name(at);
        LocalizedText opening = Texts.optional(at.field(Names.OPENING), Bounds.LINE);
        if (key != null && name != null) {
            reasons.add(new Reason(key, name, kind, opening));
        }
    }

    private static @Nullable String key(String text) {
        return voronka.domain.book.StageKey.isKey(text) ? text : null;
    }

    /** Neighbours of one kind stand under it. */
    static List<Object> write(List<Reason> reasons) {
        List<Object> written = new ArrayList<>();
        List<Object> together = new ArrayList<>();
        Reason.Kind kind = null;
        for (Reason reason : reasons) {
            Map<String, Object> one = one(reason);
            if (reason.kind() == null) {
                written.add(one);
            } else if (Objects.equals(kind, reason.kind())) {
                together.add(one);
            } else {
                together = new ArrayList<>(List.of(one));
                written.add(kind(reason.kind(), together));
            }
            kind = reason.kind();
        }
        return written;
    }

    private static Map<String, Object> one(Reason reason) {
        Map<String, Object> tree =
                new LinkedHashMap<>(BookWriter.named(reason.key(), reason.name()));
        if (reason.opening() != null) {
            tree.put(Names.OPENING, Texts.write(reason.opening()));
        }
        return tree;
    }

    private static Map<String, Object> kind(Reason.Kind kind, List<Object> reasons) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Names.KIND, kind.key());
        tree.put(Names.NAME, Texts.write(kind.name()));
        tree.put(Names.REASONS, reasons);
        return tree;
    }
}
