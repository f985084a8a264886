package voronka.book;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Yes and no, as people write them in such a file. */
final class YesNo {
    private YesNo() {}

    static @Nullable Boolean read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "да" -> true;
            case "false", "no", "нет" -> false;
            default -> null;
        };
    }
}
