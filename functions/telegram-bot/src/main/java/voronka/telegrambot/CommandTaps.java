package voronka.telegrambot;

import voronka.telegram.screen.Button;

/** Keys that do what a command does. */
final class CommandTaps {
    private final TodayCommand today;
    private final TidyCommand tidy;
    private final QuietCommand quiet;
    private final AwayCommand away;
    private final FunnelCommand funnel;
    private final MapCommand map;
    private final CalendarCommand calendar;
    private final LanguageCommand language;
    private final InviteCommand invite;
    private final CancelCommand cancel;

    CommandTaps(
            TodayCommand today,
            TidyCommand tidy,
            QuietCommand quiet,
            AwayCommand away,
            FunnelCommand funnel,
            MapCommand map,
            CalendarCommand calendar,
            LanguageCommand language,
            InviteCommand invite,
            CancelCommand cancel) {
        this.today = today;
        this.tidy = tidy;
        this.quiet = quiet;
        this.away = away;
        this.funnel = funnel;
        this.map = map;
        this.calendar = calendar;
        this.language = language;
        this.invite = invite;
        this.cancel = cancel;
    }

    Reply today(Turn turn) {
        return today.answer(turn, "");
    }

    Reply tidy(Button.Tidy button, Turn turn) {
        return tidy.show(button.place(), turn);
    }

    Reply quiet(Button.Quiet button, Turn turn) {
        return quiet.tapped(button, turn);
    }

    Reply deputy(Button.Deputy button, Turn turn) {
        return away.deputy(button, turn);
    }

    Reply back(Button.Back button, Turn turn) {
        return away.back(button, turn);
    }

    Reply funnel(Button.Funnel button, Turn turn) {
        return funnel.show(button.view(), turn);
    }

    Reply combine(Button.Combine button, Turn turn) {
        return funnel.combine(button, turn);
    }

    Reply map(Button.ProcessMap button, Turn turn) {
        return map.show(button.pipeline(), turn);
    }

    Reply trend(Button.Trend button, Turn turn) {
        return funnel.trend(button, turn);
    }

    Reply rating(Button.Rating button, Turn turn) {
        return funnel.rating(button, turn);
    }

    Reply narrow(Button.NarrowFunnel button, Turn turn) {
        return funnel.narrow(button, turn);
    }

    Reply whatIf(Button.WhatIf button, Turn turn) {
        return funnel.whatIf(button, turn);
    }

    Reply how(Button.HowCounted button, Turn turn) {
        return funnel.how(button, turn);
    }

    Reply makeCalendar(Button.MakeCalendar button, Turn turn) {
        return calendar.make(button, turn);
    }

    Reply stopCalendar(Turn turn) {
        return calendar.stop(turn);
    }

    Reply speak(Button.Speak button, Turn turn) {
        return language.speak(button.language(), turn);
    }

    Reply askInvite(Turn turn) {
        return turn.member().role().administers()
                ? invite.answer(turn, "")
                : Reply.toast(turn.words().say("refused.directors"));
    }

    Reply invite(Button.Invite button, Turn turn) {
        return invite.to(button.role(), turn);
    }

    Reply cancel(Turn turn) {
        return cancel.answer(turn, "");
    }
}
