package voronka.telegrambot;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import voronka.aws.lambda.Log;
import voronka.domain.Messenger.Sending;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.FunnelView;
import voronka.domain.team.Chat;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;
import voronka.domain.views.Breaches;
import voronka.domain.views.FindingBreaches;
import voronka.domain.views.Letter;
import voronka.domain.views.Report;
import voronka.domain.views.SavedView;
import voronka.domain.views.SendingReports;
import voronka.domain.views.SendingReports.Carried;
import voronka.domain.views.Span;
import voronka.telegram.client.Courier;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.Viewer;

/** Writes what comes by itself as if its reader had asked for it this moment, and sends it. */
final class LetterCarrier implements SendingReports.Carrier {
    private final ShowingReport showing;
    private final ViewScreens screens;
    private final AskingFunnel asking;
    private final FindingBreaches breaches;
    private final Courier courier;
    private final Pictures pictures;
    private final Clock clock;
    private final Log log;

    LetterCarrier(
            ShowingReport showing,
            ViewScreens screens,
            AskingFunnel asking,
            FindingBreaches breaches,
            Courier courier,
            Pictures pictures,
            Clock clock,
            Log log) {
        this.showing = showing;
        this.screens = screens;
        this.asking = asking;
        this.breaches = breaches;
        this.courier = courier;
        this.pictures = pictures;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public Carried carry(
            Letter letter, @Nullable SavedView view, Member to, Roster roster, String number) {
        @Nullable Chat chat = chat(letter, to);
        Turn turn = new Turn(new Viewer(to, roster, clock.instant()), 0, "");
        Reply reply = written(letter, view, turn).ready();
        Screen screen = reply.screen();
        if (screen == null || chat == null) {
            return new SendingReports.NothingToTell();
        }
        return switch (courier.send(chat, screen)) {
            case Sending.Sent(long message) -> {
                pictures.order(reply, chat, message, number, log);
                yield new SendingReports.Arrived();
            }
            case Sending.Unreachable gone -> new SendingReports.Blocked();
            case Sending.Later(String why) -> new SendingReports.Later(why);
        };
    }

    private static @Nullable Chat chat(Letter letter, Member to) {
        return letter instanceof Letter.ToGroup(long group)
                ? new Chat(to.chat() == null ? 0 : to.chat().person(), group)
                : to.chat();
    }

    /**
     * The pulse, with the picture of the week that is over. In a group nobody presses keys: what a
     * key shows is for one pair of eyes.
     */
    private Reply forEverybody(Turn turn) {
        FunnelView week =
                FunnelView.all()
                        .of(FunnelView.Kind.EVENTS, new Span(Span.Unit.WEEK, 1).on(asking.today()));
        Reply picture = showing.of(Report.of(Report.Kind.FUNNEL, week), turn).ready();
        Reply pulse = showing.of(Report.of(Report.Kind.PULSE, FunnelView.all()), turn).ready();
        Screen screen = pulse.screen();
        if (screen == null) {
            return pulse;
        }
        Reply plain = Reply.of(Screen.of(screen.text()));
        return picture.picture() instanceof Reply.Joining joining
                ? plain.joinedBy(joining.drawing())
                : plain;
    }

    /** A company that has never sold anything has no pulse to take every morning. */
    private boolean isEmpty(Turn turn) {
        return asking.answer(FunnelView.all(), turn.member(), turn.viewer().roster())
                        instanceof AskingFunnel.Standing now
                && now.snapshot().deals() == 0;
    }

    private Reply broken(Turn turn) {
        Breaches found = breaches.lastDay(turn.member(), turn.viewer().roster());
        return found.all().isEmpty() ? Reply.silence() : Reply.of(BreachesScreen.of(found, turn));
    }

    private Reply written(Letter letter, @Nullable SavedView view, Turn turn) {
        return switch (letter) {
            case Letter.OfView of ->
                    view == null
                            ? Reply.silence()
                            : showing.of(view.on(asking.today()), turn)
                                    .dressed(screen -> screens.shown(screen, view, turn));
            case Letter.OfPulse pulse ->
                    isEmpty(turn)
                            ? Reply.silence()
                            : showing.of(Report.of(Report.Kind.PULSE, FunnelView.all()), turn);
            case Letter.OfBreaches of -> broken(turn);
            case Letter.ToGroup group -> forEverybody(turn);
        };
    }
}
