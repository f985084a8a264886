package voronka.book.yaml;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import voronka.book.Fault;
import voronka.book.Fault.Syntax;

/**
 * Why a line is no YAML, as far as it can be guessed: the library's own words are for engineers.
 */
final class YamlTrouble {
    private YamlTrouble() {}

    static Fault of(MarkedYamlEngineException e, String line) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        return new Fault.Unreadable(why(problem, context, line), problem);
    }

    static Fault character(int codePoint) {
        String detail = String.format(Locale.ROOT, "U+%04X", codePoint);
        return new Fault.Unreadable(Syntax.OTHER, detail);
    }

    private static Syntax why(String problem, String context, String line) {
        if (problem.contains("\\t") || problem.contains("TAB") || line.strip().startsWith("\t")) {
            return Syntax.TAB;
        }
        if (line.indexOf('\t') >= 0 && line.substring(0, line.indexOf('\t')).isBlank()) {
            return Syntax.TAB;
        }
        if (problem.contains("mapping values are not allowed")) {
            return Syntax.COLON;
        }
        if (context.contains("quoted scalar")) {
            return Syntax.QUOTE;
        }
        if (problem.contains("expected <block end>")
                || problem.contains("could not find expected")) {
            return Syntax.INDENT;
        }
        return Syntax.OTHER;
    }
}
