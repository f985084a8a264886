package voronka.telegrambot;

import java.util.Arrays;
import java.util.List;
import voronka.domain.staffing.InvitingMember;
import voronka.domain.team.Invitation;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.Words;

/** {@code /invite}: a role is chosen, and there is a link for one person. */
final class InviteCommand implements Command {
    private final InvitingMember inviting;
    private final BotName botName;

    InviteCommand(InvitingMember inviting, BotName botName) {
        this.inviting = inviting;
        this.botName = botName;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        List<List<Screen.Key>> roles =
                Arrays.stream(Role.values())
                        .filter(role -> InvitingMember.mayInvite(turn.member(), role))
                        .map(role -> List.of(key(role, turn.words())))
                        .toList();
        return Reply.of(new Screen(Html.of(turn.words().say("invite.ask")), roles));
    }

    /** Invites one person to that role. */
    Reply to(Role role, Turn turn) {
        return switch (inviting.as(role, turn.member())) {
            case InvitingMember.Invited(Invitation invitation) ->
                    Reply.of(Screen.of(letter(invitation, turn)));
            case InvitingMember.NotAllowed no -> Reply.toast(turn.words().say("refused.directors"));
        };
    }

    private Html letter(Invitation invitation, Turn turn) {
        Words words = turn.words();
        Html text =
                Html.of(words.say("invite.done", "role", role(invitation.role(), words))).line();
        botName.username()
                .ifPresent(
                        bot ->
                                text.line()
                                        .text(
                                                "https://t.me/%s?start=%s"
                                                        .formatted(bot, invitation.code()))
                                        .line());
        return text.line()
                .text(words.say("invite.code"))
                .line()
                .code("/start " + invitation.code())
                .line()
                .line()
                .text(words.count("invite.good-for", InvitingMember.GOOD_FOR.toDays()));
    }

    private static Screen.Key key(Role role, Words words) {
        return new Screen.Key.Press(role(role, words), new Button.Invite(role));
    }

    static String role(Role role, Words words) {
        return switch (role) {
            case DIRECTOR -> words.say("role.director");
            case HEAD -> words.say("role.head");
            case MANAGER -> words.say("role.manager");
            case SPECIALIST -> words.say("role.specialist");
            case READER -> words.say("role.reader");
            case ADMIN -> words.say("role.admin");
        };
    }
}
