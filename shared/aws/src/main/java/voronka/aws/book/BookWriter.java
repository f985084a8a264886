package voronka.aws.book;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;

/** Turns a book into the document's tree. */
final class BookWriter {
    private BookWriter() {}

    static Map<String, Object> tree(SalesBook book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(BookFields.VERSION, book.version());
        tree.put(BookFields.ZONE, book.zone().getId());
        tree.put(BookFields.CURRENCY, book.currency().getCurrencyCode());
        tree.put(
                BookFields.PIPELINES, book.pipelines().stream().map(BookWriter::pipeline).toList());
        tree.put(BookFields.LOST_REASONS, reasons(book.lostReasons()));
        tree.put(BookFields.FROZEN_REASONS, reasons(book.frozenReasons()));
        return tree;
    }

    private static Map<String, Object> pipeline(Pipeline pipeline) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(BookFields.KEY, pipeline.key());
        tree.put(BookFields.NAME, pipeline.name().byLanguage());
        Duration within = pipeline.firstContactWithin();
        if (within != null) {
            tree.put(BookFields.FIRST_CONTACT, within.toString());
        }
        tree.put(BookFields.STAGES, pipeline.stages().stream().map(BookWriter::stage).toList());
        return tree;
    }

    private static Map<String, Object> stage(Stage stage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(BookFields.KEY, stage.key().value());
        tree.put(BookFields.NAME, stage.name().byLanguage());
        tree.put(BookFields.PROBABILITY, stage.probability());
        return tree;
    }

    private static List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(
                        reason -> {
                            Map<String, Object> tree = new LinkedHashMap<>();
                            tree.put(BookFields.KEY, reason.key());
                            tree.put(BookFields.NAME, reason.name().byLanguage());
                            return tree;
                        })
                .toList();
    }
}
