package voronka.telegrambot;

import java.util.Optional;
import voronka.telegram.screen.Button;

/** What was pressed, and who answers it. */
final class Taps {
    private final CardTaps cards;
    private final StageTaps stages;
    private final SumTaps sums;
    private final LosingTaps losing;
    private final FreezingTaps freezing;
    private final PromiseTaps promises;
    private final CommandTaps commands;

    Taps(
            CardTaps cards,
            StageTaps stages,
            SumTaps sums,
            LosingTaps losing,
            FreezingTaps freezing,
            PromiseTaps promises,
            CommandTaps commands) {
        this.cards = cards;
        this.stages = stages;
        this.sums = sums;
        this.losing = losing;
        this.freezing = freezing;
        this.promises = promises;
        this.commands = commands;
    }

    /** Answers a key by its data; one that is not of today's is told so. */
    Reply answer(String data, Turn turn) {
        Optional<Button> button = Button.decode(data);
        return button.isEmpty()
                ? Reply.toast(turn.words().say("tap.unknown"))
                : pressed(button.get(), turn);
    }

    private Reply pressed(Button button, Turn turn) {
        return switch (button) {
            case Button.Card card -> cards.card(card, turn);
            case Button.History history -> cards.history(history, turn);
            case Button.Take take -> cards.take(take, turn);
            case Button.ChooseStage choose -> stages.choose(choose, turn);
            case Button.Move move -> stages.move(move, turn);
            case Button.Win win -> sums.win(win, turn);
            case Button.AskSum ask -> sums.ask(ask, turn);
            case Button.ChooseLoss choose -> losing.choose(choose, turn);
            case Button.ChooseReturn choose -> losing.choose(choose, turn);
            case Button.Lose lose -> losing.lose(lose, turn);
            case Button.LoseUntil lose -> losing.lose(lose, turn);
            case Button.Reopen reopen -> losing.reopen(reopen, turn);
            case Button.ChooseFreeze choose -> freezing.choose(choose, turn);
            case Button.ChooseWake choose -> freezing.choose(choose, turn);
            case Button.Freeze freeze -> freezing.freeze(freeze, turn);
            case Button.Wake wake -> freezing.wake(wake, turn);
            case Button.ChooseReminder choose -> promises.choose(choose, turn);
            case Button.Remind remind -> promises.remind(remind, turn);
            case Button.Done done -> promises.done(done, turn);
            case Button.Snooze snooze -> promises.snooze(snooze, turn);
            case Button.Today today -> commands.today(turn);
            case Button.Funnel funnel -> commands.funnel(funnel, turn);
            case Button.Speak speak -> commands.speak(speak, turn);
            case Button.Invite invite -> commands.invite(invite, turn);
            case Button.Cancel cancel -> commands.cancel(turn);
        };
    }
}
