package voronka.telegrambot;

import voronka.domain.funnel.Verification;
import voronka.domain.funnel.Verifications;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** {@code /verify}: whether the numbers of the reports are what the log says, as last proved. */
final class VerifyCommand implements Command {
    private static final int MOST_TOLD = 10;

    private final Verifications verifications;

    VerifyCommand(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return verifications
                .last()
                .map(proof -> Reply.of(Screen.of(told(proof, turn))))
                .orElseGet(() -> Reply.saying(turn.words().say("verify.not-yet")));
    }

    private static Html told(Verification proof, Turn turn) {
        Html text = Html.empty();
        text.bold(
                turn.words().say(proof.repaired().isEmpty() ? "verify.right" : "verify.repaired"));
        text.line()
                .text(
                        turn.words()
                                .say(
                                        "verify.done",
                                        "when",
                                        turn.viewer().dates().moment(proof.at()),
                                        "events",
                                        proof.events(),
                                        "numbers",
                                        proof.counters()));
        if (proof.undecided() > 0) {
            text.line().text(turn.words().say("verify.undecided", "n", proof.undecided()));
        }
        for (Verification.Difference wrong : proof.repaired().stream().limit(MOST_TOLD).toList()) {
            text.line().text(difference(wrong, turn));
        }
        int left = proof.repaired().size() - MOST_TOLD;
        if (left > 0) {
            text.line().text(turn.words().say("verify.more", "n", left));
        }
        return text;
    }

    private static String difference(Verification.Difference wrong, Turn turn) {
        return turn.words()
                .say(
                        "verify.difference",
                        "counters",
                        Excerpt.line(wrong.counters(), 80),
                        "name",
                        Excerpt.line(wrong.name(), 60),
                        "was",
                        wrong.was(),
                        "should",
                        wrong.should());
    }
}
