package voronka.telegram.view;

/**
 * A page of HTML that a browser shows and prints. Whatever is written goes in as text and is
 * escaped; marks are the program's own.
 */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** Marks of our own, as they are. */
    Markup raw(String marks) {
        html.append(marks);
        return this;
    }

    /** What somebody has written. */
    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** A text between the marks of that name. */
    Markup in(String name, String text) {
        return in(name, "", text);
    }

    /** The same of that class. */
    Markup in(String name, String kind, String text) {
        return open(name, kind).text(text).close(name);
    }

    Markup open(String name, String kind) {
        return raw("<" + name + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">");
    }

    Markup close(String name) {
        return raw("</" + name + ">\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
