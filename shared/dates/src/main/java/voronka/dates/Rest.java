package voronka.dates;

import java.util.List;
import java.util.regex.Pattern;
import voronka.dates.Token.Kind;

/** What is left of a sentence when its words of time are taken out: the note. */
final class Rest {
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*[,;]?\\s*\\)|\\[\\s*\\]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern SPACE_BEFORE_SIGN = Pattern.compile("\\s+([,;:.!?](?:\\s|$))");
    private static final Pattern DOUBLED_SIGN = Pattern.compile("([,;:])(?:\\s*[,;:])+");
    private static final Pattern SIGN_BEFORE_END = Pattern.compile("[,;:](\\s*[.!?])");
    private static final Pattern LEADING = Pattern.compile("^(?:[\\s,;:.!?)/]+|[-–—]\\s+|[-–—]$)+");
    private static final Pattern TRAILING = Pattern.compile("(?:[\\s,;:(/]|\\s[-–—])+$");

    private Rest() {}

    /** True for a sign that ends a thought or says nothing; not for % or ₽, which count. */
    static boolean isPunctuation(Token token) {
        return token.kind() == Kind.SIGN && ".,;:!?()[]«»\"'…".contains(token.text());
    }

    /** The sentence without these tokens, which are in order. */
    static String of(String sentence, List<Token> taken) {
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Token token : taken) {
            left.append(sentence, from, Math.max(from, token.start())).append(' ');
            from = Math.max(from, token.end());
        }
        left.append(sentence, from, sentence.length());
        return taken.isEmpty() ? sentence.strip() : clean(left.toString());
    }

    private static String clean(String left) {
        String clean = EMPTY_BRACKETS.matcher(left).replaceAll(" ");
        clean = SPACES.matcher(clean).replaceAll(" ");
        clean = SPACE_BEFORE_SIGN.matcher(clean).replaceAll("$1");
        clean = DOUBLED_SIGN.matcher(clean).replaceAll("$1");
        clean = SIGN_BEFORE_END.matcher(clean).replaceAll("$1");
        clean = LEADING.matcher(clean).replaceAll("");
        return TRAILING.matcher(clean).replaceAll("").strip();
    }
}
