package voronka.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.CustomField;
import voronka.domain.book.Escalation;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pair;
import voronka.domain.book.SalesBook;

/** Turns a book into the document's tree. What is as usual and says nothing is left out. */
final class BookWriter {
    private BookWriter() {}

    static Map<String, Object> tree(SalesBook book, People people) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Names.VERSION, book.version());
        tree.put(Names.ZONE, book.zone().getId());
        tree.put(Names.CURRENCY, book.currency().getCurrencyCode());
        tree.put(Names.HOURS, Hours.write(book.hours()));
        putList(tree, Names.HOLIDAYS, Hours.write(book.hours().holidays()));
        putList(tree, Names.EXTRA_DAYS, Hours.write(book.hours().extraDays()));
        tree.put(Names.ESCALATION, escalation(book.escalation()));
        putList(tree, Names.FIELDS, list(book.fields(), BookWriter::field));
        putList(tree, Names.PRODUCTS, list(book.pairs(), BookWriter::pair));
        PipelineWriter writer = new PipelineWriter(people, book.currency());
        tree.put(Names.PIPELINES, list(book.pipelines(), writer::pipeline));
        tree.put(Names.LOST_REASONS, Reasons.write(book.lostReasons()));
        tree.put(Names.FROZEN_REASONS, Reasons.write(book.frozenReasons()));
        putList(
                tree,
                Names.RETIRED_FIELDS,
                list(book.retiredFields(), gone -> named(gone.key(), gone.name())));
        return tree;
    }

    private static Map<String, Object> escalation(Escalation escalation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (escalation.warning() != null) {
            tree.put(Names.WARN, Durations.write(escalation.warning()));
        }
        tree.put(Names.LADDER, list(escalation.rungs(), BookWriter::rung));
        return tree;
    }

    private static Map<String, Object> rung(Escalation.Rung rung) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Names.AFTER, Durations.write(rung.after()));
        tree.put(Names.TELL, Names.of(rung.whom()));
        return tree;
    }

    private static Map<String, Object> field(CustomField field) {
        Map<String, Object> tree = named(field.key(), field.name());
        tree.put(Names.TYPE, Names.of(field.type()));
        putList(tree, Names.OPTIONS, list(field.options(), o -> named(o.key(), o.name())));
        return tree;
    }

    private static Map<String, Object> pair(Pair pair) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Names.KEY, pair.key());
        tree.put(Names.PRODUCT, Texts.write(pair.product()));
        tree.put(Names.GROUP, Texts.write(pair.group()));
        tree.put(Names.PIPELINE, pair.pipeline());
        return tree;
    }

    static Map<String, Object> named(String key, LocalizedText name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Names.KEY, key);
        tree.put(Names.NAME, Texts.write(name));
        return tree;
    }

    static <T> List<Object> list(List<T> things, Function<T, Object> written) {
        List<Object> list = new ArrayList<>();
        things.forEach(thing -> list.add(written.apply(thing)));
        return list;
    }

    static void putList(Map<String, Object> tree, String name, List<Object> list) {
        if (!list.isEmpty()) {
            tree.put(name, list);
        }
    }

    static void putText(Map<String, Object> tree, String name, @Nullable LocalizedText text) {
        if (text != null) {
            tree.put(name, Texts.write(text));
        }
    }
}
