package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.views.Cadence;
import voronka.domain.views.FindingBreaches;
import voronka.domain.views.Letter;
import voronka.domain.views.Subscribing;
import voronka.domain.views.Subscription;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** The pulse in the morning and the broken rules in the evening: whether they come. */
final class DigestTaps {
    private static final Letter PULSE = new Letter.OfPulse();
    private static final Letter BREACHES = new Letter.OfBreaches();

    private final Subscribing subscribing;
    private final FindingBreaches breaches;

    DigestTaps(Subscribing subscribing, FindingBreaches breaches) {
        this.subscribing = subscribing;
        this.breaches = breaches;
    }

    Reply tapped(Button.Digests tapped, Turn turn) {
        return switch (tapped.what()) {
            case SHOW -> Reply.of(screen(turn));
            case PULSE_ON -> on(PULSE, Cadence.MORNINGS, turn);
            case PULSE_OFF -> off(PULSE, turn);
            case BREACHES_ON ->
                    turn.member().role().leads()
                            ? on(BREACHES, Cadence.EVENINGS, turn)
                            : notTheirs(turn);
            case BREACHES_OFF -> off(BREACHES, turn);
            case BREACHES_NOW ->
                    turn.member().role().leads()
                            ? Reply.of(
                                    BreachesScreen.of(
                                            breaches.today(turn.member(), turn.viewer().roster()),
                                            turn))
                            : notTheirs(turn);
        };
    }

    private Reply on(Letter letter, Cadence cadence, Turn turn) {
        return switch (subscribing.subscribe(turn.member(), letter, cadence)) {
            case Subscribing.Comes comes ->
                    Reply.of(screen(turn)).saying(turn, "comes.done." + cadence);
            case Subscribing.TooMuch(int most) ->
                    Reply.of(screen(turn)).saying(turn, "comes.too-much", "most", most);
        };
    }

    private Reply off(Letter letter, Turn turn) {
        subscribing.stop(turn.member(), letter);
        return Reply.of(screen(turn)).saying(turn, "comes.stopped");
    }

    private static Reply notTheirs(Turn turn) {
        return Reply.toast(turn.words().say("refused.directors"));
    }

    private Screen screen(Turn turn) {
        boolean pulse = comes(PULSE, turn);
        Html text = Html.empty().bold(turn.words().say("report.PULSE")).line();
        text.text(turn.words().say(pulse ? "digests.pulse.on" : "digests.pulse.off"));
        Screen screen =
                Screen.of(text)
                        .row(
                                key(
                                        pulse ? "key.pulse.off" : "key.pulse.on",
                                        pulse ? Button.Digest.PULSE_OFF : Button.Digest.PULSE_ON,
                                        turn));
        if (!turn.member().role().leads()) {
            return screen;
        }
        boolean evening = comes(BREACHES, turn);
        text.line().line().bold(turn.words().say("breaches.title")).line();
        text.text(turn.words().say(evening ? "digests.breaches.on" : "digests.breaches.off"));
        return new Screen(text, screen.keys())
                .row(
                        key(
                                evening ? "key.breaches.off" : "key.breaches.on",
                                evening ? Button.Digest.BREACHES_OFF : Button.Digest.BREACHES_ON,
                                turn))
                .row(key("key.breaches.now", Button.Digest.BREACHES_NOW, turn));
    }

    private boolean comes(Letter letter, Turn turn) {
        Optional<Subscription> found = subscribing.of(turn.member(), letter);
        return found.isPresent();
    }

    private static Screen.Key key(String words, Button.Digest what, Turn turn) {
        return new Screen.Key.Press(turn.words().say(words), new Button.Digests(what));
    }
}
