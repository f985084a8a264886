package voronka.local.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a body of type {@code multipart/form-data} apart. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    /** A part; one with a file name is a file. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Part(String name, Optional<String> fileName, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private Multipart() {}

    static List<Part> parts(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refusal.badRequest("multipart boundary is missing");
        }
        // One character per byte, so that places in the text are places in the body.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = "--" + boundary.group(1);
        List<Part> parts = new ArrayList<>();
        int start = text.indexOf(delimiter);
        while (start >= 0) {
            int from = start + delimiter.length();
            int next = text.indexOf("\r\n" + delimiter, from);
            if (text.startsWith("--", from) || next < 0) {
                break;
            }
            int headersEnd = text.indexOf("\r\n\r\n", from);
            if (headersEnd < 0 || headersEnd > next) {
                throw Refusal.badRequest("a part of the form has no headers");
            }
            String headers = new String(body, from, headersEnd - from, StandardCharsets.UTF_8);
            byte[] bytes = new byte[next - headersEnd - 4];
            System.arraycopy(body, headersEnd + 4, bytes, 0, bytes.length);
            parts.add(new Part(first(NAME, headers).orElse(""), first(FILE_NAME, headers), bytes));
            start = next + 2;
        }
        return parts;
    }

    private static Optional<String> first(Pattern pattern, String headers) {
        Matcher matcher = pattern.matcher(headers);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
