package voronka.telegrambot;

import voronka.domain.staffing.IssuingKey;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.Words;

/** {@code /apikey accounting}: a key with which another system comes to us. */
final class ApiKeyCommand implements Command {
    private final IssuingKey issuing;

    ApiKeyCommand(IssuingKey issuing) {
        this.issuing = issuing;
    }

    @Override
    public String name() {
        return "apikey";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Words words = turn.words();
        if (arguments.isEmpty()) {
            return Reply.saying(words.say("apikey.usage"));
        }
        return switch (issuing.forSystem(arguments, turn.member())) {
            case IssuingKey.Issued(String name, String key) ->
                    Reply.of(Screen.of(letter(name, key, turn)));
            case IssuingKey.AlreadyThere there ->
                    throw new IllegalStateException("no form was asked for: " + there);
            case IssuingKey.BadName bad -> Reply.saying(words.say("key.bad-name"));
            case IssuingKey.NotAllowed no -> Reply.saying(words.say("refused.directors"));
        };
    }

    private static Html letter(String name, String key, Turn turn) {
        Words words = turn.words();
        return Html.of(words.say("apikey.done", "name", name))
                .line()
                .line()
                .code("Authorization: Bearer " + key)
                .line()
                .line()
                .text(words.say("apikey.use"))
                .line()
                .code(turn.site() + "/leads/{form}")
                .line()
                .code(turn.site() + "/deals/{id}/transitions");
    }
}
