package voronka.telegrambot;

import java.util.Arrays;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** {@code /language}: the bot speaks another language with this member from now on. */
final class LanguageCommand implements Command {
    private final ChangingMember changing;

    LanguageCommand(ChangingMember changing) {
        this.changing = changing;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return Reply.of(asked(turn.member().language()));
    }

    /** Speaks that language; the question under which the key was stays, in the new language. */
    Reply speak(Language language, Turn turn) {
        Member member = changing.to(turn.member(), now -> now.speaking(language), turn);
        return Reply.of(asked(language), BotWords.in(language).say("language.done"))
                .withMenuOf(member);
    }

    private static Screen asked(Language spoken) {
        Screen.Key[] keys =
                Arrays.stream(Language.values())
                        .map(language -> key(language, spoken))
                        .toArray(Screen.Key[]::new);
        return Screen.of(Html.of(BotWords.in(spoken).say("language.ask"))).row(keys);
    }

    /** Each language is called by its own name, so that whoever needs it can read it. */
    private static Screen.Key key(Language language, Language spoken) {
        String name = BotWords.in(language).say("language.name");
        return new Screen.Key.Press(
                language == spoken ? "✓ " + name : name, new Button.Speak(language));
    }
}
