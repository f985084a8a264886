package voronka.book.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.book.BookDocument;
import voronka.book.Fault;
import voronka.book.Mistake;
import voronka.book.Node;
import voronka.book.People;
import voronka.book.Place;
import voronka.domain.book.SalesBook;

/** The sales book as a YAML file. */
public final class BookYaml {
    /** The largest file that is read: with it a version fits into one item of the table. */
    public static final int MOST_BYTES = 300 * 1024;

    private static final char MARK_OF_ORDER = '\ufeff';

    private BookYaml() {}

    /**
     * Reads a person's file and tells all that is wrong with it at once.
     *
     * @param before the version that it is to follow; null when it is the first one
     */
    public static BookDocument.Result read(byte[] file, People people, @Nullable SalesBook before) {
        if (file.length > MOST_BYTES) {
            return wrong(Place.NONE, new Fault.TooLarge(MOST_BYTES / 1024));
        }
        String text;
        try {
            text = text(file);
        } catch (CharacterCodingException e) {
            return wrong(Place.NONE, new Fault.NotText());
        }
        if (text.isBlank()) {
            return wrong(Place.NONE, new Fault.Empty());
        }
        YamlReader reader = new YamlReader(text);
        Node root;
        try {
            root = reader.document();
        } catch (YamlReader.Unreadable e) {
            return wrong(e.place(), e.fault());
        }
        return reader.mistakes().isEmpty()
                ? BookDocument.file(root, people, before)
                : both(reader.mistakes(), BookDocument.file(root, people, before));
    }

    /** What stands in the file twice and what is wrong otherwise. */
    private static BookDocument.Result both(List<Mistake> twice, BookDocument.Result rest) {
        return switch (rest) {
            case BookDocument.Result.Read read -> new BookDocument.Result.Wrong(twice);
            case BookDocument.Result.Wrong(List<Mistake> others) ->
                    new BookDocument.Result.Wrong(
                            Stream.concat(twice.stream(), others.stream())
                                    .sorted(
                                            Comparator.comparingInt(
                                                    mistake -> mistake.place().line()))
                                    .toList());
        };
    }

    private static String text(byte[] file) throws CharacterCodingException {
        Charset charset = StandardCharsets.UTF_8;
        if (file.length > 1 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe) {
            charset = StandardCharsets.UTF_16LE;
        }
        String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return !text.isEmpty() && text.charAt(0) == MARK_OF_ORDER ? text.substring(1) : text;
    }

    private static BookDocument.Result wrong(Place place, Fault fault) {
        return new BookDocument.Result.Wrong(List.of(new Mistake(place, "", fault)));
    }

    /**
     * Writes a book so that it is read back equal.
     *
     * @param heading what is said to people above it, in lines without marks
     */
    public static String write(SalesBook book, People people, List<String> heading) {
        StringBuilder text = new StringBuilder();
        heading.forEach(line -> text.append(("# " + line).stripTrailing()).append('\n'));
        return text.append('\n')
                .append(YamlWriter.write(BookDocument.tree(book, people)))
                .toString();
    }
}
