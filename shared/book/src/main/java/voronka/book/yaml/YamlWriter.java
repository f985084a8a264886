package voronka.book.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes a tree as a person would: short things on one line, long texts as they are, an empty line
 * before each list of the book and between stages.
 */
final class YamlWriter {
    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setIndent(2)
                    .setIndicatorIndent(2)
                    .setIndentWithIndicator(true)
                    .setWidth(120)
                    .setSplitLines(false)
                    .setDumpComments(true)
                    .build();

    /** What an editor would take for a number, a yes or a date when it is a name. */
    private static final Pattern LOOKS_OTHERWISE =
            Pattern.compile(
                    "[-+]?[\\d.][\\d_.,]*(e[-+]?\\d+)?|0[xob][\\da-f_]*|\\d{4}-\\d{1,2}-\\d{1,2}.*"
                            + "|[-+]?\\d+(:\\d{1,2})+(\\.\\d*)?|[-+]?\\.(inf|nan)"
                            + "|~|null|true|false|yes|no|on|off|y|n",
                    Pattern.CASE_INSENSITIVE);

    private static final int SHORT = 60;
    private static final String BEGINS_ITEM = "- key: ";

    /** Of a stage after the first: two levels below the pipelines. */
    private static final Pattern BEGINNING_OF_STAGE =
            Pattern.compile("(?<!stages:\n|retired:\n)^ {6}" + BEGINS_ITEM, Pattern.MULTILINE);

    private static final Event BLANK_LINE =
            new CommentEvent(CommentType.BLANK_LINE, "", Optional.empty(), Optional.empty());

    private final List<Event> events = new ArrayList<>();

    private YamlWriter() {}

    static String write(Map<String, Object> tree) {
        YamlWriter writer = new YamlWriter();
        writer.events.add(new StreamStartEvent());
        writer.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        writer.write(tree, 0);
        writer.events.add(new DocumentEndEvent(false));
        writer.events.add(new StreamEndEvent());
        String text = new Present(SETTINGS).emitToString(writer.events.iterator());
        return BEGINNING_OF_STAGE.matcher(text).replaceAll("\n$0");
    }

    private void write(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> fields(map, depth);
            case List<?> list -> items(list, depth);
            case String text -> scalar(text, style(text));
            default -> scalar(value.toString(), ScalarStyle.PLAIN);
        }
    }

    private void fields(Map<?, ?> map, int depth) {
        events.add(
                new MappingStartEvent(
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        flow(map.values(), map.size() > 1)));
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (depth == 0 && !first && entry.getValue() instanceof List<?>) {
                events.add(BLANK_LINE);
            }
            first = false;
            String name = (String) entry.getKey();
            scalar(name, style(name));
            write(entry.getValue(), depth + 1);
        }
        events.add(new MappingEndEvent());
    }

    private void items(List<?> list, int depth) {
        boolean words = list.stream().allMatch(item -> item instanceof String);
        events.add(
                new SequenceStartEvent(
                        Optional.empty(), Optional.empty(), true, flow(list, words)));
        for (Object item : list) {
            write(item, depth + 1);
        }
        events.add(new SequenceEndEvent());
    }

    /** On one line when it is short and has nothing in it but single values. */
    private static FlowStyle flow(Collection<?> values, boolean may) {
        boolean single =
                values.stream()
                        .allMatch(v -> !(v instanceof Map) && !(v instanceof List) && isOneLine(v));
        int length = values.stream().mapToInt(value -> value.toString().length() + 6).sum();
        return values.isEmpty() || (may && single && length <= SHORT)
                ? FlowStyle.FLOW
                : FlowStyle.BLOCK;
    }

    private static boolean isOneLine(Object value) {
        return value.toString().indexOf('\n') < 0;
    }

    private static ScalarStyle style(String text) {
        if (text.contains("\n") || text.contains("\r")) {
            boolean asItIs = !text.contains("\r") && !text.contains(BEGINS_ITEM);
            return asItIs ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
        }
        return LOOKS_OTHERWISE.matcher(text).matches()
                ? ScalarStyle.SINGLE_QUOTED
                : ScalarStyle.PLAIN;
    }

    private void scalar(String text, ScalarStyle style) {
        events.add(
                new ScalarEvent(
                        Optional.empty(),
                        Optional.empty(),
                        new ImplicitTuple(true, true),
                        text,
                        style));
    }
}
