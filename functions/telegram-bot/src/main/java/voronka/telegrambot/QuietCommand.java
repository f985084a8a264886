package voronka.telegrambot;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.Rest;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/**
 * {@code /quiet 22:00-8:00}: the hours in which no reminder comes; what falls into them comes at
 * their end, as one agenda. {@code /quiet off} ends them.
 */
final class QuietCommand implements Command {
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\D+?(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Set<String> OFF = Set.of("off", "нет", "выкл", "выключить");
    private static final int[][] USUAL = {{20, 10}, {21, 9}, {22, 8}};

    private final ChangingMember changing;

    QuietCommand(ChangingMember changing) {
        this.changing = changing;
    }

    @Override
    public String name() {
        return "quiet";
    }

    @Override
    public Audience audience() {
        return Audience.WORKERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        String words = arguments.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return Reply.of(asked(turn.member().rest().quiet(), turn));
        }
        if (OFF.contains(words)) {
            return set(null, turn);
        }
        Rest.@Nullable Quiet hours = read(words);
        return hours == null ? Reply.saying(turn.words().say("quiet.unclear")) : set(hours, turn);
    }

    Reply tapped(Button.Quiet tapped, Turn turn) {
        return set(
                tapped.from() == tapped.to()
                        ? null
                        : new Rest.Quiet(
                                LocalTime.of(tapped.from(), 0), LocalTime.of(tapped.to(), 0)),
                turn);
    }

    private static Rest.@Nullable Quiet read(String words) {
        Matcher hours = HOURS.matcher(words);
        if (!hours.find()) {
            return null;
        }
        try {
            return new Rest.Quiet(
                    time(hours.group(1), hours.group(2)), time(hours.group(3), hours.group(4)));
        } catch (DateTimeException | IllegalArgumentException noSuchHours) {
            return null;
        }
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(
                hour.equals("24") ? 0 : Integer.parseInt(hour),
                minute == null ? 0 : Integer.parseInt(minute));
    }

    private Reply set(Rest.@Nullable Quiet hours, Turn turn) {
        changing.to(turn.member(), now -> now.resting(now.rest().quiet(hours)), turn);
        return Reply.of(asked(hours, turn));
    }

    private static Screen asked(Rest.@Nullable Quiet hours, Turn turn) {
        String now =
                hours == null
                        ? turn.words().say("quiet.none")
                        : turn.words().say("quiet.now", "from", hours.from(), "to", hours.to());
        Screen.Key[] keys = new Screen.Key[USUAL.length];
        for (int i = 0; i < USUAL.length; i++) {
            Button.Quiet button = new Button.Quiet(USUAL[i][0], USUAL[i][1]);
            keys[i] =
                    new Screen.Key.Press(
                            "%d:00–%d:00".formatted(button.from(), button.to()), button);
        }
        Screen screen = Screen.of(Html.of(now + "\n\n" + turn.words().say("quiet.how"))).row(keys);
        return hours == null
                ? screen
                : screen.row(
                        new Screen.Key.Press(
                                turn.words().say("key.quiet-off"), new Button.Quiet(0, 0)));
    }
}
