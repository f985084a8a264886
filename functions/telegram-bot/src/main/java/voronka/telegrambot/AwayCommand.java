package voronka.telegrambot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voronka.dates.Reading;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rest;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/**
 * {@code /away until 15 December}: somebody is on leave and names a deputy, who gets the reminders
 * and may do what they may. Who leads people or keeps the team sets it for others by their name.
 */
final class AwayCommand implements Command {
    private static final Set<String> OFF = Set.of("off", "нет", "назад", "вернулся", "вернулась");
    private static final int MOST = 20;

    private final ChangingMember changing;
    private final MomentWords moments;

    AwayCommand(ChangingMember changing, MomentWords moments) {
        this.changing = changing;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "away";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        String words = arguments.strip();
        if (words.isEmpty()) {
            return Reply.of(told(turn.member(), turn));
        }
        if (OFF.contains(words.toLowerCase(Locale.ROOT))) {
            return back(new Button.Back(turn.member().id()), turn);
        }
        return switch (moments.read(asLength(words), turn)) {
            case Reading.Understood(LocalDateTime at, String rest) ->
                    asked(at.toLocalDate(), rest, turn);
            case Reading.Ambiguous ambiguous -> unclear(turn);
            case Reading.Past past -> unclear(turn);
            case Reading.Nothing nothing -> unclear(turn);
        };
    }

    /** "на 2 недели" is "через 2 недели" here. */
    private static String asLength(String words) {
        return words.replaceFirst("(?iu)(^|\\s)на(?=\\s+\\S)", "$1через")
                .replaceFirst("(?i)(^|\\s)for(?=\\s+\\S)", "$1in");
    }

    private static Reply unclear(Turn turn) {
        return Reply.saying(turn.words().say("away.how"));
    }

    private static Reply asked(LocalDate last, String name, Turn turn) {
        Optional<Member> who = name.isBlank() ? Optional.of(turn.member()) : named(name, turn);
        if (who.isEmpty()) {
            return Reply.saying(turn.words().say("away.nobody", "name", name));
        }
        if (!may(who.get(), turn)) {
            return Reply.saying(turn.words().say("refused.directors"));
        }
        return whoStandsIn(who.get(), last, turn);
    }

    private static Reply whoStandsIn(Member who, LocalDate last, Turn turn) {
        Screen screen =
                Screen.of(
                        Html.of(
                                turn.words()
                                        .say(
                                                "away.who",
                                                "who",
                                                who.name(),
                                                "day",
                                                day(last, turn))));
        List<Member> others =
                turn.viewer().roster().working().stream()
                        .filter(other -> !other.id().equals(who.id()))
                        .filter(other -> other.role().sells())
                        .limit(MOST)
                        .toList();
        for (Member other : others) {
            screen =
                    screen.row(
                            new Screen.Key.Press(
                                    other.name(), new Button.Deputy(last, who.id(), other.id())));
        }
        return Reply.of(
                screen.row(
                        new Screen.Key.Press(turn.words().say("key.cancel"), new Button.Cancel())));
    }

    /** Asks who stands in for that one up to that day. */
    Reply deputyOf(Member who, LocalDate last, Turn turn) {
        return may(who, turn)
                ? whoStandsIn(who, last, turn)
                : Reply.toast(turn.words().say("refused.directors"));
    }

    private static Optional<Member> named(String name, Turn turn) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        return turn.viewer().roster().working().stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).startsWith(small))
                .findFirst();
    }

    Reply deputy(Button.Deputy tapped, Turn turn) {
        LocalDate today = turn.viewer().now().atZone(turn.zone()).toLocalDate();
        if (tapped.last().isBefore(today)) {
            return Reply.toast(turn.words().say("away.over"));
        }
        return set(
                tapped.who(),
                rest -> rest.away(new Rest.Leave(today, tapped.last(), tapped.deputy())),
                turn);
    }

    Reply back(Button.Back tapped, Turn turn) {
        return set(tapped.who(), rest -> rest.away(null), turn);
    }

    private Reply set(MemberId who, UnaryOperator<Rest> change, Turn turn) {
        Optional<Member> member = turn.viewer().roster().byId(who);
        if (member.isEmpty() || !may(member.get(), turn)) {
            return Reply.toast(turn.words().say("refused.directors"));
        }
        Member after =
                changing.to(member.get(), now -> now.resting(change.apply(now.rest())), turn);
        return Reply.of(told(after, turn));
    }

    /** For oneself; for others whoever leads them or keeps the team. */
    private static boolean may(Member who, Turn turn) {
        Member member = turn.member();
        return who.id().equals(member.id())
                || member.role().administers()
                || turn.viewer().roster().headsOf(who.id()).contains(member);
    }

    private static Screen told(Member who, Turn turn) {
        Rest.@Nullable Leave leave = who.rest().leave();
        LocalDate today = turn.viewer().now().atZone(who.zone()).toLocalDate();
        if (leave == null || leave.last().isBefore(today)) {
            String words =
                    turn.words().say("away.none", "who", who.name())
                            + "\n\n"
                            + turn.words().say("away.how");
            return Screen.of(Html.of(words));
        }
        String words =
                turn.words()
                        .say(
                                "away.is",
                                "who",
                                who.name(),
                                "day",
                                day(leave.last(), turn),
                                "deputy",
                                turn.viewer()
                                        .roster()
                                        .byId(leave.deputy())
                                        .map(Member::name)
                                        .orElse("—"));
        return Screen.of(Html.of(words))
                .row(
                        new Screen.Key.Press(
                                turn.words().say("key.back-again"), new Button.Back(who.id())));
    }

    private static String day(LocalDate day, Turn turn) {
        return turn.viewer().dates().date(day.atTime(12, 0).atZone(turn.zone()).toInstant());
    }
}
