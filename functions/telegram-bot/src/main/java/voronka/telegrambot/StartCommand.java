package voronka.telegrambot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import voronka.domain.staffing.FoundingCompany;
import voronka.domain.staffing.JoiningTeam;
import voronka.domain.staffing.Newcomer;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.telegram.incoming.Incoming.Sender;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.Words;

/**
 * {@code /start}: the way in. The first person comes with the bootstrap code and founds the
 * company, others come with an invitation, and whoever is inside already is greeted.
 */
final class StartCommand implements Command {
    private final FoundingCompany founding;
    private final JoiningTeam joining;
    private final BotSecrets secrets;
    private final ShippedBook book;

    StartCommand(
            FoundingCompany founding, JoiningTeam joining, BotSecrets secrets, ShippedBook book) {
        this.founding = founding;
        this.joining = joining;
        this.secrets = secrets;
        this.book = book;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Audience audience() {
        return Audience.STRANGERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Member member = turn.member();
        return welcome(member, turn.words().say("start.again", "name", member.name()));
    }

    /** Lets a stranger in, or says kindly what it takes. */
    Reply admit(Sender stranger, String code) {
        Words words = BotWords.in(stranger.language());
        if (code.isEmpty()) {
            return Reply.saying(words.say("start.stranger"));
        }
        Newcomer newcomer = new Newcomer(stranger.chat(), stranger.name(), stranger.language());
        return isBootstrapCode(code) ? found(newcomer, words) : join(code, newcomer, words);
    }

    private boolean isBootstrapCode(String code) {
        String expected = secrets.bootstrapCode();
        return !expected.isBlank()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        code.getBytes(StandardCharsets.UTF_8));
    }

    private Reply found(Newcomer newcomer, Words words) {
        return switch (founding.by(newcomer, book.book())) {
            case FoundingCompany.Founded(Member director) -> offering(director, words);
            case FoundingCompany.AlreadyFounded no ->
                    Reply.saying(words.say("start.already-founded"));
        };
    }

    private Reply join(String code, Newcomer newcomer, Words words) {
        return switch (joining.with(code, newcomer)) {
            case JoiningTeam.Joined(Member member) ->
                    welcome(member, words.say("start.joined", "name", member.name()));
            case JoiningTeam.NoSuchInvitation no -> Reply.saying(words.say("start.no-invitation"));
        };
    }

    /** Whoever founds the company may set its process up at once. */
    private static Reply offering(Member director, Words words) {
        Screen.Key setup =
                new Screen.Key.Press(words.say("key.begin-setup"), new Button.BeginSetup());
        String greeting = words.say("start.founded", "name", director.name());
        return Reply.of(Screen.of(Html.of(greeted(director, greeting))).row(setup))
                .withMenuOf(director);
    }

    /** Greets a member, whose menu of commands is drawn anew. */
    private static Reply welcome(Member member, String greeting) {
        return Reply.saying(greeted(member, greeting)).withMenuOf(member);
    }

    private static String greeted(Member member, String greeting) {
        return greeting + "\n\n" + next(member.role(), member.language());
    }

    /** The three things to do next. */
    private static String next(Role role, Language language) {
        Words words = BotWords.in(language);
        return switch (role) {
            case DIRECTOR -> words.say("start.next.director");
            case HEAD -> words.say("start.next.head");
            case MANAGER -> words.say("start.next.manager");
            case SPECIALIST -> words.say("start.next.specialist");
            case READER -> words.say("start.next.reader");
            case ADMIN -> words.say("start.next.admin");
        };
    }
}
