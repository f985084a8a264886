package voronka.book.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import voronka.book.Fault;
import voronka.book.Mistake;
import voronka.book.Node;
import voronka.book.Place;

/**
 * YAML as a tree with places. References and tags are refused, so that a small file is a small
 * tree; depth is bounded by us, size by the file's own.
 */
final class YamlReader {
    /** A sales book is eight deep. */
    static final int DEEPEST = 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

    private final String text;
    private final Iterator<Event> events;
    private final List<Mistake> mistakes = new ArrayList<>();

    YamlReader(String text) {
        this.text = text;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The file cannot be read from there on. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Place place;
        private final transient Fault fault;

        Unreadable(Place place, Fault fault) {
            super(fault.toString());
            this.place = place;
            this.fault = fault;
        }

        Place place() {
            return place;
        }

        Fault fault() {
            return fault;
        }
    }

    /** What is wrong with it that did not stop the reading. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    Node document() throws Unreadable {
        try {
            events.next();
            if (!(events.next() instanceof DocumentStartEvent)) {
                throw new Unreadable(Place.NONE, new Fault.Empty());
            }
            Node root = node(events.next(), 1);
            events.next();
            Event after = events.next();
            if (after instanceof DocumentStartEvent) {
                throw new Unreadable(place(after), new Fault.OneDocument());
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(YamlReader::place).orElse(Place.NONE);
            throw new Unreadable(place, YamlTrouble.of(e, line(place)));
        } catch (ReaderException e) {
            Place place = new Place(lineOf(e.getPosition()), 1);
            throw new Unreadable(place, YamlTrouble.character(e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw new Unreadable(
                    Place.NONE,
                    new Fault.Unreadable(Fault.Syntax.OTHER, String.valueOf(e.getMessage())));
        }
    }

    private Node node(Event event, int depth) throws Unreadable {
        if (event instanceof AliasEvent || isMarked(event)) {
            throw new Unreadable(place(event), new Fault.NoReferences());
        }
        if (depth > DEEPEST) {
            throw new Unreadable(place(event), new Fault.TooDeep(DEEPEST));
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case MappingStartEvent mapping -> fields(mapping, depth);
            case CollectionStartEvent list -> items(list, depth);
            default -> throw new IllegalStateException("no value: " + event);
        };
    }

    /** Whether others may refer to it, or a tag says what it is. */
    private static boolean isMarked(Event event) {
        boolean tagged =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag().isPresent();
                    case CollectionStartEvent collection -> collection.getTag().isPresent();
                    default -> false;
                };
        return tagged || (event instanceof NodeEvent node && node.getAnchor().isPresent());
    }

    private static Node scalar(ScalarEvent event) {
        String value = event.getValue();
        boolean nothing =
                event.isPlain() && (value.isEmpty() || value.equals("~") || value.equals("null"));
        return nothing ? new Node.Nothing(place(event)) : new Node.Scalar(value, place(event));
    }

    private Node items(Event start, int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next();
                next.getEventId() != Event.ID.SequenceEnd;
                next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Items(items, place(start));
    }

    private Node fields(Event start, int depth) throws Unreadable {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next();
                next.getEventId() != Event.ID.MappingEnd;
                next = events.next()) {
            Node name = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(name instanceof Node.Scalar(String field, Place at))) {
                mistakes.add(new Mistake(name.place(), "", new Fault.TextExpected()));
                continue;
            }
            Node.Entry first = entries.putIfAbsent(field, new Node.Entry(at, value));
            if (first != null) {
                mistakes.add(
                        new Mistake(at, field, new Fault.FieldTwice(field, first.at().line())));
            }
        }
        return new Node.Fields(entries, place(start));
    }

    private static Place place(Event event) {
        return event.getStartMark().map(YamlReader::place).orElse(Place.NONE);
    }

    private static Place place(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private String line(Place place) {
        List<String> lines = text.lines().toList();
        return place.line() < 1 || place.line() > lines.size() ? "" : lines.get(place.line() - 1);
    }

    private int lineOf(int position) {
        int end = Math.min(position, text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
