package voronka.telegrambot;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import voronka.domain.team.Language;

/** Time zones by the cities that people name them by. */
final class SetupZone {
    /** What is offered, and what its city is called in Russian. */
    static final Map<String, String> OFFERED = offered();

    private SetupZone() {}

    private static Map<String, String> offered() {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("Europe/Kaliningrad", "Калининград");
        zones.put("Europe/Moscow", "Москва");
        zones.put("Europe/Samara", "Самара");
        zones.put("Asia/Yekaterinburg", "Екатеринбург");
        zones.put("Asia/Omsk", "Омск");
        zones.put("Asia/Novosibirsk", "Новосибирск");
        zones.put("Asia/Irkutsk", "Иркутск");
        zones.put("Asia/Vladivostok", "Владивосток");
        zones.put("Asia/Almaty", "Алматы");
        zones.put("Europe/Minsk", "Минск");
        return Map.copyOf(zones).size() == zones.size() ? zones : Map.of();
    }

    /** The zone of that city, or of that name. */
    static Optional<ZoneId> read(String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
        return Stream.concat(
                        OFFERED.entrySet().stream()
                                .filter(
                                        zone ->
                                                zone.getValue()
                                                        .toLowerCase(Locale.ROOT)
                                                        .equals(small))
                                .map(Map.Entry::getKey),
                        known.stream()
                                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc"))
                                .filter(
                                        zone ->
                                                zone.toLowerCase(Locale.ROOT).equals(small)
                                                        || city(zone)
                                                                .toLowerCase(Locale.ROOT)
                                                                .equals(small)))
                .findFirst()
                .map(ZoneId::of);
    }

    /** What a zone is called. */
    static String name(ZoneId zone, Language language) {
        return switch (language) {
            case RUSSIAN -> OFFERED.getOrDefault(zone.getId(), city(zone.getId()));
            case ENGLISH -> city(zone.getId());
        };
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
