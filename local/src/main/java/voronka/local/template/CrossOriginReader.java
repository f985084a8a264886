package voronka.local.template;

import java.util.List;
import java.util.Optional;

/** Reads {@code CorsConfiguration}: a mapping, or simply true for everybody. */
final class CrossOriginReader {
    private static final List<String> ANY = List.of("*");

    private CrossOriginReader() {}

    static Optional<CrossOrigin> read(Section cors) {
        if (!cors.node().isObject()) {
            return cors.flag(false)
                    ? Optional.of(new CrossOrigin(ANY, ANY, ANY, List.of(), 0, false))
                    : Optional.empty();
        }
        return Optional.of(
                new CrossOrigin(
                        texts(cors.at("AllowOrigins")),
                        texts(cors.at("AllowMethods")),
                        texts(cors.at("AllowHeaders")),
                        texts(cors.at("ExposeHeaders")),
                        cors.at("MaxAge").number(0),
                        cors.at("AllowCredentials").flag(false)));
    }

    private static List<String> texts(Section list) {
        return list.items().stream().map(Section::text).toList();
    }
}
