package voronka.telegrambot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import voronka.domain.conversation.Dialogue;
import voronka.domain.selling.HandingWork;
import voronka.domain.staffing.AppointingMember;
import voronka.domain.staffing.MemberOutcome;
import voronka.domain.staffing.PlacingMember;
import voronka.domain.staffing.RemovingMember;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.Viewer;

/** Keys that keep the company's people. */
final class PeopleTaps {
    private final Team team;
    private final AppointingMember appointing;
    private final PlacingMember placing;
    private final RemovingMember removing;
    private final HandingWork handing;
    private final Questions questions;
    private final AwayCommand away;

    PeopleTaps(
            Team team,
            AppointingMember appointing,
            PlacingMember placing,
            RemovingMember removing,
            HandingWork handing,
            Questions questions,
            AwayCommand away) {
        this.team = team;
        this.appointing = appointing;
        this.placing = placing;
        this.removing = removing;
        this.handing = handing;
        this.questions = questions;
        this.away = away;
    }

    Reply list(Button.People shown, Turn turn) {
        return keeps(turn)
                ? Reply.of(new PeopleScreens(turn).list(shown.place()))
                : notTheirs(turn);
    }

    Reply person(Button.Person shown, Turn turn) {
        return of(shown.who(), turn, (who, now) -> Reply.of(card(who, now)));
    }

    Reply ask(Button.AskAbout asked, Turn turn) {
        return of(
                asked.who(),
                turn,
                (who, now) -> {
                    PeopleScreens screens = new PeopleScreens(now);
                    return switch (asked.about()) {
                        case ROLE -> Reply.of(screens.role(who));
                        case TEAM -> Reply.of(screens.team(who));
                        case NEW_TEAM -> questions.team(who, now);
                        case LEAVE -> Reply.of(screens.leave(who));
                        case WORK -> Reply.of(screens.heir(who, handing.of(who.id())));
                        case REMOVAL -> Reply.of(screens.removal(who, handing.of(who.id())));
                    };
                });
    }

    Reply appoint(Button.Appoint tapped, Turn turn) {
        return shown(
                appointing.to(tapped.role(), tapped.who(), turn.member()), "people.done", turn);
    }

    Reply place(Button.InTeam tapped, Turn turn) {
        if (tapped.team().isEmpty()) {
            return shown(placing.in(null, tapped.who(), turn.member()), "people.done", turn);
        }
        Optional<String> name =
                turn.viewer().roster().teams().stream()
                        .filter(one -> Button.InTeam.code(one).equals(tapped.team()))
                        .findFirst();
        return name.map(
                        found ->
                                shown(
                                        placing.in(found, tapped.who(), turn.member()),
                                        "people.done",
                                        turn))
                .orElseGet(() -> ask(new Button.AskAbout(tapped.who(), Button.About.TEAM), turn));
    }

    /** The new team's name was typed. */
    Reply named(Dialogue.TeamName asked, String name, Turn turn) {
        MemberOutcome outcome = placing.in(name, asked.who(), turn.member());
        return outcome instanceof MemberOutcome.BadName
                ? questions.again(PeopleWords.of(outcome, "people.done", turn), turn)
                : shown(outcome, "people.done", turn).answering(turn.member().id());
    }

    Reply away(Button.AwayTill tapped, Turn turn) {
        LocalDate today = turn.viewer().now().atZone(turn.zone()).toLocalDate();
        return tapped.last().isBefore(today)
                ? Reply.toast(turn.words().say("away.over"))
                : of(tapped.who(), turn, (who, now) -> away.deputyOf(who, tapped.last(), now));
    }

    Reply hand(Button.HandWork tapped, Turn turn) {
        HandingWork.Result result = handing.from(tapped.who(), tapped.heir(), turn.member());
        String said = PeopleWords.of(result, turn);
        return of(tapped.who(), turn, (who, now) -> Reply.of(card(who, now), said));
    }

    /** The access ends first; done again, it goes on handing over. */
    Reply remove(Button.Remove tapped, Turn turn) {
        MemberId heir = tapped.heir().isEmpty() ? null : new MemberId(tapped.heir());
        MemberOutcome outcome = removing.now(tapped.who(), heir, turn.member());
        Reply reply = shown(outcome, "people.removed", turn);
        boolean gone =
                outcome instanceof MemberOutcome.Changed
                        || outcome instanceof MemberOutcome.AlreadySo;
        if (heir == null || !gone) {
            return reply;
        }
        String said = PeopleWords.of(handing.from(tapped.who(), heir, turn.member()), turn);
        Reply after =
                of(
                        tapped.who(),
                        turn,
                        (who, now) ->
                                Reply.of(
                                        card(who, now),
                                        PeopleWords.of(outcome, "people.removed", turn)
                                                + ". "
                                                + said));
        Member menu = reply.menuOf();
        return menu == null ? after : after.withMenuOf(menu);
    }

    Reply restore(Button.Restore tapped, Turn turn) {
        return shown(removing.undone(tapped.who(), turn.member()), "people.restored", turn);
    }

    /** The person as they are now, and what became of it; their menu is that of their role. */
    private Reply shown(MemberOutcome outcome, String done, Turn turn) {
        String said = PeopleWords.of(outcome, done, turn);
        return PeopleWords.about(outcome)
                .map(
                        member -> {
                            Reply card =
                                    of(
                                            member.id(),
                                            turn,
                                            (who, now) -> Reply.of(card(who, now), said));
                            return outcome instanceof MemberOutcome.Changed && member.chat() != null
                                    ? card.withMenuOf(member)
                                    : card;
                        })
                .orElseGet(() -> Reply.toast(said));
    }

    private Screen card(Member who, Turn turn) {
        return new PeopleScreens(turn).card(who, handing.of(who.id()));
    }

    /** Everybody is read again: what was just changed is shown. */
    private Reply of(MemberId id, Turn turn, BiFunction<Member, Turn, Reply> reply) {
        if (!keeps(turn)) {
            return notTheirs(turn);
        }
        Viewer viewer = new Viewer(turn.member(), team.roster(), turn.viewer().now());
        Turn now = new Turn(viewer, turn.update(), turn.site());
        return viewer.roster()
                .byId(id)
                .map(who -> reply.apply(who, now))
                .orElseGet(() -> Reply.toast(turn.words().say("people.no.member")));
    }

    private static boolean keeps(Turn turn) {
        return turn.member().role().administers();
    }

    private static Reply notTheirs(Turn turn) {
        return Reply.toast(turn.words().say("refused.directors"));
    }
}
