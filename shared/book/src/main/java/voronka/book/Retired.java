package voronka.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.RetiredField;
import voronka.domain.book.RetiredStage;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.team.Language;

/** What earlier versions had: what we know of stays, whatever the file says of it. */
final class Retired {
    private Retired() {}

    private record Gone(String key, LocalizedText name) {}

    static List<RetiredStage> stages(
            Cursor at, @Nullable String pipeline, @Nullable SalesBook before) {
        List<RetiredStage> known =
                before == null || pipeline == null
                        ? List.of()
                        : before.pipeline(pipeline).map(Pipeline::retired).orElse(List.of());
        List<RetiredStage> retired = new ArrayList<>(known);
        Set<String> keys = new HashSet<>();
        known.forEach(stage -> keys.add(stage.key().value()));
        for (Gone gone : gone(at)) {
            if (keys.add(gone.key())) {
                retired.add(new RetiredStage(new StageKey(gone.key()), gone.name()));
            }
        }
        return retired;
    }

    static List<RetiredField> fields(Cursor at, @Nullable SalesBook before) {
        List<RetiredField> known = before == null ? List.of() : before.retiredFields();
        List<RetiredField> retired = new ArrayList<>(known);
        Set<String> keys = new HashSet<>();
        known.forEach(field -> keys.add(field.key()));
        for (Gone gone : gone(at)) {
            if (keys.add(gone.key())) {
                retired.add(new RetiredField(gone.key(), gone.name()));
            }
        }
        return retired;
    }

    private static List<Gone> gone(Cursor at) {
        List<Gone> gone = new ArrayList<>();
        Keys keys = new Keys();
        for (Cursor entry : at.items(Bounds.RETIRED)) {
            if (!entry.hasFields(Names.of("named"))) {
                continue;
            }
            String key = keys.key(entry);
            LocalizedText name = Texts.read(entry.field(Names.NAME), Bounds.NAME);
            if (key != null && name != null) {
                gone.add(new Gone(key, name));
            }
        }
        return gone;
    }

    /** The names by the keys that are not given again. */
    static Map<String, String> keys(List<RetiredStage> retired) {
        Map<String, String> names = new HashMap<>();
        retired.forEach(s -> names.put(s.key().value(), s.name().in(Language.RUSSIAN)));
        return names;
    }

    static Map<String, String> names(List<RetiredField> retired) {
        Map<String, String> names = new HashMap<>();
        retired.forEach(field -> names.put(field.key(), field.name().in(Language.RUSSIAN)));
        return names;
    }
}
