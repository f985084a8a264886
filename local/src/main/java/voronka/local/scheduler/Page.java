package voronka.local.scheduler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import voronka.local.aws.AwsException;
import voronka.local.aws.AwsRequest;

/**
 * One page of a list, as long as the call allows. The next page goes on behind the last key of this
 * one, so nothing comes twice or is missed when things are added or deleted in between.
 */
final class Page {
    private static final int LONGEST = 100;

    private Page() {}

    /** Cuts the page out of all elements, which must be in the order of their keys. */
    static <T> ObjectNode of(
            String name,
            List<T> elements,
            Function<T, String> key,
            Function<T, ObjectNode> describe,
            AwsRequest call) {
        int length = call.queried("MaxResults").map(Page::length).orElse(LONGEST);
        String last = call.queried("NextToken").map(Page::key).orElse("");
        List<T> rest = elements.stream().filter(e -> key.apply(e).compareTo(last) > 0).toList();
        List<T> shown = rest.subList(0, Math.min(length, rest.size()));
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode array = page.putArray(name);
        shown.forEach(element -> array.add(describe.apply(element)));
        if (rest.size() > length) {
            page.put("NextToken", token(key.apply(shown.getLast())));
        }
        return page;
    }

    private static int length(String text) {
        int length = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (length < 1 || length > LONGEST) {
            throw AwsException.validation(
                    "1 validation error detected: Value at 'maxResults' failed to satisfy"
                            + " constraint: Member must be between 1 and 100");
        }
        return length;
    }

    private static String token(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    private static String key(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), UTF_8);
        } catch (IllegalArgumentException e) {
            throw AwsException.validation("Invalid NextToken.");
        }
    }
}
