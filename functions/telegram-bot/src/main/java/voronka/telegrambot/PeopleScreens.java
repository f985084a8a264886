package voronka.telegrambot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.selling.HandingWork;
import voronka.domain.team.Member;
import voronka.domain.team.Rest;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.Words;

/** The company's people: all of them, one of them, and what is asked about one. */
final class PeopleScreens {
    private static final int A_PAGE = 14;
    private static final int MOST_HEIRS = 20;

    private final Turn turn;
    private final Words words;

    PeopleScreens(Turn turn) {
        this.turn = turn;
        this.words = turn.words();
    }

    /** Everybody, team by team; whoever has left comes last. */
    Screen list(int page) {
        List<Member> all = inOrder();
        int from = page * A_PAGE < all.size() && page > 0 ? page * A_PAGE : 0;
        List<Member> shown = all.subList(from, Math.min(all.size(), from + A_PAGE));
        int working = turn.viewer().roster().working().size();
        Html text = Html.empty().bold(words.count("people.title", working));
        String heading = "";
        for (Member member : shown) {
            String its = heading(member);
            if (!its.equals(heading)) {
                heading = its;
                text.line().line().bold(heading);
            }
            text.line().text(line(member));
        }
        List<List<Screen.Key>> keys = new ArrayList<>();
        for (int at = 0; at < shown.size(); at += 2) {
            keys.add(
                    shown.subList(at, Math.min(shown.size(), at + 2)).stream()
                            .map(one -> press(one.name(), new Button.Person(one.id())))
                            .toList());
        }
        List<Screen.Key> last = new ArrayList<>();
        last.add(press(words.say("key.invite"), new Button.AskInvite()));
        if (all.size() > A_PAGE) {
            int next = from + A_PAGE < all.size() ? from / A_PAGE + 1 : 0;
            last.add(press(words.say("key.more-people"), new Button.People(next)));
        }
        keys.add(last);
        return new Screen(text, keys);
    }

    private List<Member> inOrder() {
        return turn.viewer().roster().members().stream()
                .sorted(
                        Comparator.comparing(Member::active)
                                .reversed()
                                .thenComparing(
                                        Member::team,
                                        Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
                                .thenComparing(Member::role)
                                .thenComparing(Member::name))
                .toList();
    }

    private String heading(Member member) {
        if (!member.active()) {
            return words.say("people.left");
        }
        return member.team() == null
                ? words.say("people.alone")
                : words.say("people.team", "team", member.team());
    }

    private String line(Member member) {
        String line =
                words.say(
                        "people.line",
                        "name",
                        member.name(),
                        "role",
                        InviteCommand.role(member.role(), words));
        String state = member.active() ? state(member) : "";
        return state.isEmpty() ? line : line + " · " + state;
    }

    private String state(Member member) {
        Rest.@Nullable Leave leave = member.rest().leave();
        if (leave != null && !leave.last().isBefore(today())) {
            return words.say(
                    "people.away",
                    "day",
                    day(leave.last()),
                    "deputy",
                    turn.viewer().roster().byId(leave.deputy()).map(Member::name).orElse("—"));
        }
        if (member.chat() == null) {
            return words.say("people.absent");
        }
        return member.reachable() ? "" : words.say("people.unreachable");
    }

    /** One person, and what can be done. */
    Screen card(Member who, HandingWork.Work work) {
        Html text = Html.empty().bold(who.name()).line();
        text.text(InviteCommand.role(who.role(), words)).text(" · ");
        text.text(
                who.team() == null
                        ? words.say("people.no-team")
                        : words.say("people.team", "team", who.team()));
        if (!who.active()) {
            text.line().text(words.say("people.gone"));
        } else if (!state(who).isEmpty()) {
            text.line().text(state(who));
        }
        String heads =
                turn.viewer().roster().headsOf(who.id()).stream()
                        .filter(head -> !head.id().equals(who.id()))
                        .map(Member::name)
                        .collect(Collectors.joining(", "));
        if (who.active() && who.role() != Role.DIRECTOR && !heads.isEmpty()) {
            text.line().text(words.say("people.led", "who", heads));
        }
        if (!work.isNone()) {
            int deals = work.deals().size();
            text.line()
                    .text(words.say("people.work", "deals", deals, "tasks", work.tasks().size()));
        }
        return new Screen(text, keys(who, work));
    }

    private List<List<Screen.Key>> keys(Member who, HandingWork.Work work) {
        List<List<Screen.Key>> keys = new ArrayList<>();
        if (who.active()) {
            keys.add(List.of(ask("key.role", who, Button.About.ROLE), team(who, "key.team")));
            keys.add(List.of(ask("key.leave", who, Button.About.LEAVE)));
            if (!who.id().equals(turn.member().id())) {
                keys.add(List.of(ask("key.remove", who, Button.About.REMOVAL)));
            }
        } else {
            keys.add(List.of(press(words.say("key.restore"), new Button.Restore(who.id()))));
        }
        if (!work.isNone()) {
            keys.add(List.of(ask("key.hand-work", who, Button.About.WORK)));
        }
        keys.add(List.of(press(words.say("key.all-people"), new Button.People(0))));
        return keys;
    }

    Screen role(Member who) {
        Html text = Html.empty().text(words.say("people.ask.role", "name", who.name())).line();
        List<List<Screen.Key>> keys = new ArrayList<>();
        for (Role role : Role.values()) {
            text.line().text("• ").text(words.say("people.role." + code(role)));
            String name = InviteCommand.role(role, words);
            keys.add(
                    List.of(
                            press(
                                    role == who.role() ? "✓ " + name : name,
                                    new Button.Appoint(who.id(), role))));
        }
        return back(new Screen(text, keys), who);
    }

    private static String code(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }

    Screen team(Member who) {
        Screen screen = Screen.of(Html.of(words.say("people.ask.team", "name", who.name())));
        for (String team : turn.viewer().roster().teams()) {
            String label = team.equals(who.team()) ? "✓ " + team : team;
            Button.InTeam there = new Button.InTeam(who.id(), Button.InTeam.code(team));
            screen = screen.row(press(label, there));
        }
        screen = screen.row(ask("key.new-team", who, Button.About.NEW_TEAM));
        if (who.team() != null) {
            screen = screen.row(press(words.say("key.no-team"), new Button.InTeam(who.id(), "")));
        }
        return back(screen, who);
    }

    private Screen.Key team(Member who, String label) {
        return ask(label, who, Button.About.TEAM);
    }

    Screen leave(Member who) {
        Screen screen =
                Screen.of(Html.of(words.say("people.ask.leave", "name", who.name())))
                        .row(
                                till("key.week", today().plusWeeks(1), who),
                                till("key.two-weeks", today().plusWeeks(2), who),
                                till("key.month", today().plusMonths(1), who));
        Rest.@Nullable Leave leave = who.rest().leave();
        if (leave != null && !leave.last().isBefore(today())) {
            screen = screen.row(press(words.say("key.back-again"), new Button.Back(who.id())));
        }
        return back(screen, who);
    }

    private Screen.Key till(String label, LocalDate last, Member who) {
        return press(words.say(label), new Button.AwayTill(last, who.id()));
    }

    Screen heir(Member who, HandingWork.Work work) {
        if (work.isNone()) {
            return back(
                    Screen.of(Html.of(words.say("people.none-in-hand", "name", who.name()))), who);
        }
        return heirs(
                words.say("people.ask.heir", "name", who.name()),
                who,
                work,
                heir -> new Button.HandWork(who.id(), heir.id()));
    }

    Screen removal(Member who, HandingWork.Work work) {
        String question = words.say("people.ask.removal", "name", who.name());
        if (work.isNone()) {
            return back(
                    Screen.of(Html.of(question))
                            .row(
                                    press(
                                            words.say("key.close-access"),
                                            new Button.Remove(who.id(), ""))),
                    who);
        }
        int deals = work.deals().size();
        int tasks = work.tasks().size();
        String all =
                question
                        + "\n"
                        + words.say("people.work", "deals", deals, "tasks", tasks)
                        + "\n\n"
                        + words.say("people.ask.removal.heir");
        return heirs(all, who, work, heir -> new Button.Remove(who.id(), heir.id().value()));
    }

    private Screen heirs(
            String question, Member who, HandingWork.Work work, Function<Member, Button> chosen) {
        List<Member> heirs =
                turn.viewer().roster().working().stream()
                        .filter(one -> !one.id().equals(who.id()))
                        .filter(one -> HandingWork.does(one.role(), work))
                        .limit(MOST_HEIRS)
                        .toList();
        String nobody = heirs.isEmpty() ? "\n" + words.say("people.nobody-else") : "";
        Screen screen = Screen.of(Html.of(question + nobody));
        for (Member heir : heirs) {
            screen = screen.row(press(heir.name(), chosen.apply(heir)));
        }
        return back(screen, who);
    }

    private Screen back(Screen screen, Member who) {
        return screen.row(press(words.say("key.person"), new Button.Person(who.id())));
    }

    private Screen.Key ask(String label, Member who, Button.About about) {
        return press(words.say(label), new Button.AskAbout(who.id(), about));
    }

    private static Screen.Key press(String label, Button button) {
        return new Screen.Key.Press(label, button);
    }

    private LocalDate today() {
        return turn.viewer().now().atZone(turn.zone()).toLocalDate();
    }

    private String day(LocalDate day) {
        return turn.viewer().dates().date(day.atTime(12, 0).atZone(turn.zone()).toInstant());
    }
}
