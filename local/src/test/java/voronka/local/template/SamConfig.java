package voronka.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code samconfig.toml}: sections of keys with texts, truths and numbers, which is all it has. */
final class SamConfig {
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)\\.(\\w+)\\.parameters]");
    private static final Pattern KEY =
            Pattern.compile("(\\w+) = (?:\"([^\"]*)\"|'([^']*)'|(true|false))");
    private static final Pattern OVERRIDE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

    private SamConfig(String toml) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : toml.lines().map(String::strip).toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher key = KEY.matcher(line);
            if (section.matches()) {
                keys = new LinkedHashMap<>();
                sections.put(section.group(1) + "." + section.group(2), keys);
            } else if (key.matches()) {
                keys.put(
                        key.group(1), key.group(key.start(2) >= 0 ? 2 : key.start(3) >= 0 ? 3 : 4));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.equals("version = 0.1")) {
                throw new IllegalArgumentException("samconfig.toml: not understood: " + line);
            }
        }
    }

    static SamConfig read() {
        return new SamConfig(Guide.file("samconfig.toml"));
    }

    /** What {@code --config-env} can be given. */
    Set<String> stages() {
        Set<String> stages = new TreeSet<>();
        sections.keySet().forEach(section -> stages.add(section.replaceAll("\\..*", "")));
        return stages;
    }

    /** The keys of a command in a stage, or none. */
    Map<String, String> of(String stage, String command) {
        return sections.getOrDefault(stage + "." + command, Map.of());
    }

    /** The values given to the template's parameters. */
    Map<String, String> parameters(String stage) {
        return pairs(of(stage, "deploy").getOrDefault("parameter_overrides", ""));
    }

    Map<String, String> tags(String stage) {
        return pairs(of(stage, "deploy").getOrDefault("tags", ""));
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher matcher = OVERRIDE.matcher(text);
        while (matcher.find()) {
            pairs.put(matcher.group(1), matcher.group(2));
        }
        if (!matcher.replaceAll("").isBlank()) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        return pairs;
    }
}
