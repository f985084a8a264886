package voronka.telegrambot;

import voronka.domain.staffing.IssuingKey;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.Words;

/** {@code /form site}: the address to which a website's form sends its leads. */
final class FormCommand implements Command {
    private final IssuingKey issuing;

    FormCommand(IssuingKey issuing) {
        this.issuing = issuing;
    }

    @Override
    public String name() {
        return "form";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Words words = turn.words();
        if (arguments.isEmpty()) {
            return Reply.saying(words.say("form.usage"));
        }
        return switch (issued(arguments, turn)) {
            case IssuingKey.Issued(String name, String key) ->
                    Reply.of(Screen.of(address(name, key, turn)));
            case IssuingKey.AlreadyThere(String name) ->
                    Reply.saying(words.say("form.there", "name", name));
            case IssuingKey.BadName bad -> Reply.saying(words.say("key.bad-name"));
            case IssuingKey.NotAllowed no -> Reply.saying(words.say("refused.directors"));
        };
    }

    /** "/form site" for a new form, "/form site new" for another key of one that is there. */
    private IssuingKey.Result issued(String arguments, Turn turn) {
        String name = arguments.replaceFirst("\\s+new$", "");
        return name.equals(arguments)
                ? issuing.forForm(name, turn.member())
                : issuing.renewedForForm(name, turn.member());
    }

    private static Html address(String name, String key, Turn turn) {
        return Html.of(turn.words().say("form.done", "name", name))
                .line()
                .line()
                .code("%s/leads/%s?key=%s".formatted(turn.site(), name, key))
                .line()
                .line()
                .text(turn.words().say("form.fields"));
    }
}
