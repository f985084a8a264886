package voronka.telegram.screen;

/**
 * Text with the few marks that Telegram knows. Whatever a person or the company has written goes in
 * by {@link #text} and is escaped: it is text, never markup.
 */
public final class Html {
    /** The longest text that Telegram takes, as {@link #length} counts it. */
    public static final int LONGEST = 4096;

    private final StringBuilder html = new StringBuilder();
    private int length;

    /** An empty text. */
    public static Html empty() {
        return new Html();
    }

    /** A text to begin with. */
    public static Html of(String text) {
        return new Html().text(text);
    }

    /**
     * A text that was written out before by {@link #toString}: its marks are marks.
     *
     * @param length as {@link #length} told it then
     */
    public static Html written(String html, int length) {
        Html text = new Html();
        text.html.append(html);
        text.length = length;
        return text;
    }

    /** Adds text as it is. */
    public Html text(String text) {
        html.append(escaped(text));
        length += text.length();
        return this;
    }

    /** Adds text in bold. */
    public Html bold(String text) {
        return marked("b", text);
    }

    /** Adds text in italics. */
    public Html italic(String text) {
        return marked("i", text);
    }

    /** Adds text in letters of one width, copied by a tap. */
    public Html code(String text) {
        return marked("code", text);
    }

    /** Adds lines in letters of one width. */
    public Html table(String lines) {
        return marked("pre", lines);
    }

    /** Ends the line. */
    public Html line() {
        html.append('\n');
        length++;
        return this;
    }

    /** Adds another text. */
    public Html add(Html other) {
        html.append(other.html);
        length += other.length;
        return this;
    }

    /** How long it is to the reader, in UTF-16 units: marks do not count. */
    public int length() {
        return length;
    }

    /** What Telegram is sent, with the parse mode HTML. */
    @Override
    public String toString() {
        return html.toString().strip();
    }

    private Html marked(String tag, String text) {
        html.append('<').append(tag).append('>');
        html.append(escaped(text));
        length += text.length();
        html.append("</").append(tag).append('>');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
