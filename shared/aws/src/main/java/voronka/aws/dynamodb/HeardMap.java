package voronka.aws.dynamodb;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import voronka.domain.activity.Heard;
import voronka.domain.book.StageKey;

/** What a client said against it, each a text of its own: the stage and the objection's key. */
final class HeardMap {
    private static final String BETWEEN = "/";

    private HeardMap() {}

    static String write(Heard heard) {
        return heard.stage() + BETWEEN + heard.objection();
    }

    static List<String> write(Set<Heard> heard) {
        return heard.stream().map(HeardMap::write).toList();
    }

    static Heard read(String text) {
        int between = text.indexOf(BETWEEN);
        return new Heard(
                new StageKey(text.substring(0, between)),
                text.substring(between + BETWEEN.length()));
    }

    static Set<Heard> read(List<String> texts) {
        return texts.stream().map(HeardMap::read).collect(Collectors.toSet());
    }
}
