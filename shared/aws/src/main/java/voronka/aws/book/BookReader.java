package voronka.aws.book;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/** Reads a book part by part. A part with a problem is null, and reading goes on. */
final class BookReader {
    private static final int MOST_VERSIONS = 999_999;
    private static final String KEY_SHAPE =
            "1 to 24 small Latin letters, digits and hyphens that begin with a letter";

    private BookReader() {}

    static @Nullable SalesBook book(Node node) {
        if (node.object(BookFields.BOOK).isEmpty()) {
            return null;
        }
        Node written = node.field(BookFields.VERSION);
        Integer version = written.isAbsent() ? Integer.valueOf(1) : written.whole(1, MOST_VERSIONS);
        ZoneId zone = node.field(BookFields.ZONE).parsed(ZoneId::of, "a time zone");
        Currency currency =
                node.field(BookFields.CURRENCY)
                        .parsed(Currency::getInstance, "a currency's three letters");
        List<Pipeline> pipelines = pipelines(node.field(BookFields.PIPELINES));
        List<Reason> lost = reasons(node.field(BookFields.LOST_REASONS));
        List<Reason> frozen = reasons(node.field(BookFields.FROZEN_REASONS));
        if (version == null || zone == null || currency == null || pipelines.isEmpty()) {
            return null;
        }
        return SalesBook.of(version, zone, currency, pipelines, lost, frozen);
    }

    private static List<Pipeline> pipelines(Node node) {
        List<Pipeline> pipelines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Node> elements = node.elements();
        if (elements.isEmpty() && !node.isAbsent()) {
            node.wrong("at least one pipeline is expected");
        }
        for (Node element : elements) {
            Pipeline pipeline = pipeline(element, seen);
            if (pipeline != null) {
                pipelines.add(pipeline);
            }
        }
        return pipelines;
    }

    private static @Nullable Pipeline pipeline(Node node, Set<String> seen) {
        if (node.object(BookFields.PIPELINE).isEmpty()) {
            return null;
        }
        String key = key(node.field(BookFields.KEY), seen);
        LocalizedText name = name(node.field(BookFields.NAME));
        List<Stage> stages = stages(node.field(BookFields.STAGES));
        Duration within = within(node.field(BookFields.FIRST_CONTACT));
        return key == null || name == null || stages.isEmpty()
                ? null
                : Pipeline.of(key, name, stages, within);
    }

    private static @Nullable Duration within(Node node) {
        if (node.isAbsent()) {
            return null;
        }
        Duration within = node.parsed(Duration::parse, "a duration like PT15M");
        if (within != null && (within.isNegative() || within.isZero())) {
            node.wrong("a duration longer than nothing is expected");
        }
        return within;
    }

    private static List<Stage> stages(Node node) {
        List<Stage> stages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Node> elements = node.elements();
        if (!node.isAbsent() && (elements.isEmpty() || elements.size() > Pipeline.MOST_STAGES)) {
            node.wrong("1 to %d stages are expected".formatted(Pipeline.MOST_STAGES));
            return stages;
        }
        for (Node element : elements) {
            if (element.object(BookFields.STAGE).isEmpty()) {
                continue;
            }
            String key = key(element.field(BookFields.KEY), seen);
            LocalizedText name = name(element.field(BookFields.NAME));
            Integer probability = element.field(BookFields.PROBABILITY).whole(0, 100);
            if (key != null && name != null && probability != null) {
                stages.add(Stage.of(new StageKey(key), name, probability));
            }
        }
        return stages;
    }

    private static List<Reason> reasons(Node node) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node element : node.elements()) {
            if (element.object(BookFields.REASON).isEmpty()) {
                continue;
            }
            String key = key(element.field(BookFields.KEY), seen);
            LocalizedText name = name(element.field(BookFields.NAME));
            if (key != null && name != null) {
                reasons.add(Reason.of(key, name));
            }
        }
        return reasons;
    }

    private static @Nullable String key(Node node, Set<String> seen) {
        String key = node.text();
        if (key == null) {
            return null;
        }
        if (!StageKey.isKey(key)) {
            node.wrong("%s are expected, not \"%s\"".formatted(KEY_SHAPE, key));
            return null;
        }
        if (!seen.add(key)) {
            node.wrong("\"%s\" is there twice".formatted(key));
            return null;
        }
        return key;
    }

    /** One text for everybody, or one for each language. */
    private static @Nullable LocalizedText name(Node node) {
        if (node.value() instanceof String) {
            String text = node.text();
            return text == null ? null : LocalizedText.of(text);
        }
        if (!(node.value() instanceof Map<?, ?> map)) {
            node.wrong(node.isAbsent() ? "is missing" : "a text is expected, or one by language");
            return null;
        }
        Map<String, String> texts = new TreeMap<>();
        for (Object language : map.keySet()) {
            String code = String.valueOf(language);
            Node inner = node.field(code);
            if (!code.matches("[a-z]{2}")) {
                inner.wrong("a language has two small letters, like ru or en");
            }
            String text = inner.text();
            if (text != null) {
                texts.put(code, text);
            }
        }
        if (map.isEmpty()) {
            node.wrong("at least one language is expected");
        }
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }
}
