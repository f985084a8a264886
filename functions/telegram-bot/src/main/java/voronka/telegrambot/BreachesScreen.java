package voronka.telegrambot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.views.Breaches;
import voronka.domain.views.Breaches.Breach;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.PeriodText;

/** The broken rules of a day: how many, whose, and keys to the first deals of each. */
final class BreachesScreen {
    private static final int DEALS_OF_A_RULE = 3;
    private static final int LONGEST = 40;
    private static final int ACROSS = 5;

    private BreachesScreen() {}

    static Screen of(Breaches breaches, Turn turn) {
        Language language = turn.member().language();
        Html text = Html.empty().bold(turn.words().say("breaches.title"));
        text.text(" · " + PeriodText.day(breaches.day(), language));
        if (breaches.all().isEmpty()) {
            return digests(
                    Screen.of(text.line().line().text(turn.words().say("breaches.none"))), turn);
        }
        List<Screen.Key> keys = new ArrayList<>();
        breaches.byRule()
                .forEach(
                        (rule, broken) -> {
                            text.line().line().bold(turn.words().say("breaches." + rule));
                            text.text(": " + broken.size() + owners(broken, turn));
                            for (Breach one : broken.stream().limit(DEALS_OF_A_RULE).toList()) {
                                String number = String.valueOf(keys.size() + 1);
                                text.line()
                                        .text(number + ". " + Excerpt.line(one.title(), LONGEST));
                                keys.add(new Screen.Key.Press(number, new Button.Card(one.deal())));
                            }
                            if (broken.size() > DEALS_OF_A_RULE) {
                                int more = broken.size() - DEALS_OF_A_RULE;
                                text.line().text(turn.words().say("breaches.more", "n", more));
                            }
                        });
        Screen screen = Screen.of(text);
        for (int from = 0; from < keys.size(); from += ACROSS) {
            screen =
                    screen.row(
                            keys.subList(from, Math.min(keys.size(), from + ACROSS))
                                    .toArray(Screen.Key[]::new));
        }
        return digests(screen, turn);
    }

    private static Screen digests(Screen screen, Turn turn) {
        return screen.row(
                new Screen.Key.Press(
                        turn.words().say("key.digests"), new Button.Digests(Button.Digest.SHOW)));
    }

    /** Whose they are, the most first. */
    private static String owners(List<Breach> broken, Turn turn) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        broken.forEach(one -> owners.merge(name(one.owner(), turn), 1, Integer::sum));
        return " — "
                + String.join(
                        ", ",
                        owners.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                                .map(one -> one.getKey() + " " + one.getValue())
                                .toList());
    }

    private static String name(@Nullable MemberId owner, Turn turn) {
        return owner == null
                ? turn.words().say("breaches.nobody")
                : turn.viewer()
                        .roster()
                        .byId(owner)
                        .map(Member::name)
                        .map(name -> Excerpt.line(name, LONGEST))
                        .orElseGet(() -> turn.words().say("deal.somebody"));
    }
}
