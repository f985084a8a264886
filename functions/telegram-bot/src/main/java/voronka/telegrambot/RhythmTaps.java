package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.conversation.Dialogue;
import voronka.domain.followup.Rhythm;
import voronka.domain.selling.SettingRhythm;
import voronka.telegram.screen.Button;
import voronka.telegram.view.RhythmView;

/** Keys that say how often a client is to hear from us, and what is typed instead. */
final class RhythmTaps {
    private final SettingRhythm setting;
    private final Choosing choosing;
    private final RhythmWords words;
    private final Questions questions;
    private final Outcomes outcomes;

    RhythmTaps(
            SettingRhythm setting,
            Choosing choosing,
            RhythmWords words,
            Questions questions,
            Outcomes outcomes) {
        this.setting = setting;
        this.choosing = choosing;
        this.words = words;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    Reply choose(Button.ChooseRhythm choose, Turn turn) {
        return choosing.ofClient(
                choose.deal(), turn, file -> Reply.of(RhythmView.ask(file, turn.viewer())));
    }

    Reply other(Button.OtherRhythm other, Turn turn) {
        return choosing.ofClient(other.deal(), turn, file -> questions.howOften(file.deal(), turn));
    }

    Reply set(Button.SetRhythm set, Turn turn) {
        return outcomes.shown(
                set.days() == 0
                        ? setting.off(turn.order(set.deal()))
                        : setting.to(new Rhythm(set.days()), turn.order(set.deal())),
                set.deal(),
                turn);
    }

    /** What cannot be read is asked for again. */
    Reply words(Dialogue.HowOften asked, String text, Turn turn) {
        Optional<Rhythm> rhythm = words.read(text, turn);
        return rhythm.isEmpty()
                ? questions.again(turn.words().say("ask.rhythm.unclear"), turn)
                : outcomes.shown(
                                setting.to(rhythm.get(), turn.order(asked.deal())),
                                asked.deal(),
                                turn)
                        .answering(turn.member().id());
    }
}
