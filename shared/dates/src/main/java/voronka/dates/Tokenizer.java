package voronka.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voronka.dates.Token.Kind;

/** Cuts a sentence into tokens. What only looks like a number of a date is cut out as opaque. */
final class Tokenizer {
    private static final int LONGEST_ABBREVIATION = 5;
    // The T of 2027-03-15T14:30 belongs to its date.
    private static final String FREE_OR_T = "(?:(?<![\\p{L}\\d.,])|(?<=\\dt))";
    private static final String FREE = "(?<![\\p{L}\\d.,])";

    private static final Pattern TOKENS =
            Pattern.compile(
                    String.join(
                            "|",
                            "(?<OPAQUE>\\S+@\\S+\\.\\S+|https?://\\S+|\\bwww\\.\\S+"
                                    + "|(?:№|#)\\s*[\\p{L}\\d/-]+|24/7"
                                    + "|(?<!\\p{L})(?:ул|пр|пер|д|дом|к|корп|кв|стр|оф|под|эт)\\.\\s?\\d{1,3}\\p{L}?(?![\\p{L}\\d:.])"
                                    + "|\\+\\d[\\d ()-]{8,}\\d"
                                    + "|(?<!\\d)[78][ -]?\\(?\\d{3}\\)?[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)"
                                    + "|(?<!\\d)\\d{2,3}-\\d{2}-\\d{2}(?![\\d-])"
                                    + "|(?<!\\d)\\d{3}[ -]\\d{3}[ -]\\d{2}[ -]?\\d{2}(?!\\d)"
                                    + "|(?<!\\d)\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?!\\d)"
                                    + "|\\d{1,3}(?:[,.]\\d{3})+(?![\\d])"
                                    + "|\\d{1,2}[.](?<!(?<!\\d)(?:0?[1-9]|1[0-2])[.])\\d{4}(?!\\d)"
                                    + "|\\d+[.,]\\d+\\s?[mм](?!\\p{L})"
                                    + "|\\d+[.,]\\d+\\s?(?:на|by|[xх×*])\\s?\\d+(?:[.,]\\d+)?"
                                    + "|\\d+\\s?[xх×*]\\s?\\d+"
                                    + "|\\d+(?:\\.\\d+){3,}|[$€£₽]\\s?\\d[\\d.,]*|\\d{5,})",
                            "(?<ISO>" + FREE + "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)t?)",
                            "(?<TIME>"
                                    + FREE_OR_T
                                    + "\\d{1,2}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?![\\d:]))",
                            "(?<DOTTED>"
                                    + FREE
                                    + "\\d{1,2}\\.\\d{1,2}(?:\\.(?:\\d{4}|\\d{2}))?(?![\\d,]))",
                            "(?<SLASHED>"
                                    + FREE
                                    + "\\d{1,2}(?:/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|-\\d{1,2}-\\d{4})(?![\\d/]))",
                            "(?<DECIMAL>\\d+,\\d+|\\d+\\.\\d{1,2}(?!\\d))",
                            "(?<ORDINAL>\\d{1,2}(?:-?(?:го|ого)|-(?:му|ому|е|ое|й|ый|ой|ая|я|м|ом)|st|nd|rd|th)(?!\\p{L}))",
                            "(?<MIXED>\\d+\\p{L}+)",
                            "(?<INTEGER>\\d+)",
                            "(?<WORD>[ap]\\.\\s?m\\.?(?!\\p{L})|\\p{L}+(?:['’]\\p{L}+)?)",
                            "(?<SIGN>[^\\s\\p{L}\\d])"));

    private final Predicate<String> isUnit;

    /** {@code isUnit} tells of a word whether it may stand right behind a number: 2h, 15марта. */
    Tokenizer(Predicate<String> isUnit) {
        this.isUnit = isUnit;
    }

    List<Token> tokens(String sentence) {
        // Folding keeps the length of the sentence, so that places in one are places in the other.
        String folded = fold(sentence);
        Matcher matcher = TOKENS.matcher(folded);
        List<Token> tokens = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group("MIXED") != null) {
                split(matcher, tokens);
            } else {
                tokens.add(token(matcher, folded));
            }
            if (tokens.getLast().end() > matcher.end()) {
                matcher.region(tokens.getLast().end(), folded.length());
            }
        }
        return tokens;
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char small = Character.toLowerCase(text.charAt(i));
            folded.append(small == 'ё' ? 'е' : small);
        }
        return folded.toString();
    }

    private void split(Matcher matcher, List<Token> tokens) {
        String text = matcher.group();
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        int start = matcher.start();
        if (isUnit.test(text.substring(digits))) {
            tokens.add(new Token(Kind.INTEGER, text.substring(0, digits), start, start + digits));
            tokens.add(new Token(Kind.WORD, text.substring(digits), start + digits, matcher.end()));
        } else {
            tokens.add(new Token(Kind.OPAQUE, text, start, matcher.end()));
        }
    }

    private static Token token(Matcher matcher, String folded) {
        for (Kind kind : Kind.values()) {
            String text = matcher.group(kind.name());
            if (text != null) {
                return new Token(kind, text, matcher.start(), end(kind, matcher, folded));
            }
        }
        throw new IllegalStateException("no kind for " + matcher.group());
    }

    private static int end(Kind kind, Matcher matcher, String folded) {
        int end = matcher.end();
        boolean abbreviation = kind == Kind.WORD && end - matcher.start() <= LONGEST_ABBREVIATION;
        boolean dot = end < folded.length() && folded.charAt(end) == '.';
        return abbreviation && dot ? end + 1 : end;
    }

    static String lower(String text) {
        return fold(text).toLowerCase(Locale.ROOT);
    }
}
