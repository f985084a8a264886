package voronka.telegrambot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voronka.domain.funnel.Comparison.Across;
import voronka.telegram.screen.Button;

/**
 * {@code /compare}: owners beside each other, or sources, channels, products: {@code /compare
 * источники прошлый месяц}.
 */
final class CompareCommand implements Command {
    private static final Pattern ACROSS =
            Pattern.compile(
                    "(?<![\\p{L}\\d=])(?:(?:по|by)\\s+)?(?:"
                            + "(?<owner>менеджер(?:ы|ам)|ответственны[ем]|managers?|owners?)"
                            + "|(?<source>источник(?:и|ам)|sources?)"
                            + "|(?<channel>канал(?:ы|ам)|channels?)"
                            + "|(?<product>продукт(?:ы|ам)|товар(?:ы|ам)|products?)"
                            + ")(?![\\p{L}\\d=])(?!\\s*[=<>])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final FunnelCommand funnel;

    CompareCommand(FunnelCommand funnel) {
        this.funnel = funnel;
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Matcher found = ACROSS.matcher(arguments);
        Optional<Across> said = found.find() ? Optional.of(across(found)) : Optional.empty();
        String rest =
                said.isEmpty()
                        ? arguments
                        : arguments.substring(0, found.start())
                                + " "
                                + arguments.substring(found.end());
        return funnel.read(
                turn,
                rest,
                view ->
                        funnel.compare(
                                new Button.Compare(view.happening(), said.orElse(Across.OWNER)),
                                turn));
    }

    private static Across across(Matcher found) {
        if (found.group("source") != null) {
            return Across.SOURCE;
        }
        if (found.group("channel") != null) {
            return Across.CHANNEL;
        }
        return found.group("product") != null ? Across.PRODUCT : Across.OWNER;
    }
}
