package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.conversation.Dialogues;
import voronka.telegram.screen.Button;

/** What was pressed, and who answers it. */
final class Taps {
    private final CardTaps cards;
    private final StageTaps stages;
    private final SumTaps sums;
    private final LosingTaps losing;
    private final FreezingTaps freezing;
    private final PromiseTaps promises;
    private final RhythmTaps rhythms;
    private final UndoTaps undoing;
    private final HandingTaps handing;
    private final TaskTaps tasks;
    private final ScriptTaps scripts;
    private final AssigningTaps assigning;
    private final AgreementTaps agreements;
    private final Wishes wishes;
    private final WhenAnswer when;
    private final WorkTaps work;
    private final Filing filing;
    private final Attaching attaching;
    private final Searching searching;
    private final TalkTaps talks;
    private final CommandTaps commands;
    private final BookCommand book;
    private final PublishingTaps publishing;
    private final ReportTaps reports;
    private final ViewTaps views;
    private final DigestTaps digests;
    private final PeopleTaps people;
    private final SetupTaps setup;
    private final Dialogues dialogues;

    Taps(
            CardTaps cards,
            StageTaps stages,
            SumTaps sums,
            LosingTaps losing,
            FreezingTaps freezing,
            PromiseTaps promises,
            RhythmTaps rhythms,
            UndoTaps undoing,
            HandingTaps handing,
            TaskTaps tasks,
            ScriptTaps scripts,
            AssigningTaps assigning,
            AgreementTaps agreements,
            Wishes wishes,
            WhenAnswer when,
            WorkTaps work,
            Filing filing,
            Attaching attaching,
            Searching searching,
            TalkTaps talks,
            CommandTaps commands,
            BookCommand book,
            PublishingTaps publishing,
            ReportTaps reports,
            ViewTaps views,
            DigestTaps digests,
            PeopleTaps people,
            SetupTaps setup,
            Dialogues dialogues) {
        this.cards = cards;
        this.stages = stages;
        this.sums = sums;
        this.losing = losing;
        this.freezing = freezing;
        this.promises = promises;
        this.rhythms = rhythms;
        this.undoing = undoing;
        this.handing = handing;
        this.tasks = tasks;
        this.scripts = scripts;
        this.assigning = assigning;
        this.agreements = agreements;
        this.wishes = wishes;
        this.when = when;
        this.work = work;
        this.filing = filing;
        this.attaching = attaching;
        this.searching = searching;
        this.talks = talks;
        this.commands = commands;
        this.book = book;
        this.publishing = publishing;
        this.reports = reports;
        this.views = views;
        this.digests = digests;
        this.people = people;
        this.setup = setup;
        this.dialogues = dialogues;
    }

    /** Answers a key by its data; one that is not of today's is told so. */
    Reply answer(String data, Turn turn) {
        Optional<Button> button = Button.decode(data);
        if (button.isEmpty()) {
            return Reply.toast(turn.words().say("tap.unknown"));
        }
        if (goesOn(button.get())) {
            dialogues.end(turn.member().id());
        }
        return pressed(button.get(), turn);
    }

    /**
     * Whoever opens something else has left the open question: the next text must not become its
     * answer. Keys that change a deal at once come from a screen that was opened so; those of a
     * screen that asked when answer its question, and asking when takes the open question's place.
     */
    private static boolean goesOn(Button button) {
        return switch (button) {
            case Button.Card b -> true;
            case Button.History b -> true;
            case Button.OfClient b -> true;
            case Button.Enclosed b -> false;
            case Button.Attach b -> false;
            case Button.AttachAsk b -> true;
            case Button.AttachFind b -> false;
            case Button.NewAnyway b -> true;
            case Button.FindIn b -> false;
            case Button.AskTalk b -> true;
            case Button.Talked b -> true;
            case Button.Lasted b -> false;
            case Button.PlanMeeting b -> false;
            case Button.NewFrom b -> false;
            case Button.AsWish b -> false;
            case Button.FillClient b -> false;
            case Button.ChooseStage b -> true;
            case Button.ChooseLoss b -> true;
            case Button.ChooseReturn b -> false;
            case Button.ChooseFreeze b -> true;
            case Button.Tasks b -> true;
            case Button.Script b -> true;
            case Button.Objected b -> false;
            case Button.ChooseColleague b -> true;
            case Button.Assign b -> false;
            case Button.TellResult b -> false;
            case Button.ChooseOwner b -> true;
            case Button.ChooseWake b -> false;
            case Button.ChooseReminder b -> false;
            case Button.ChooseSnooze b -> false;
            case Button.ChooseRhythm b -> true;
            case Button.SetRhythm b -> true;
            case Button.OtherRhythm b -> false;
            case Button.Today b -> true;
            case Button.Work b -> true;
            case Button.WorkDone b -> true;
            case Button.WorkLater b -> true;
            case Button.WorkStep b -> true;
            case Button.WorkTouch b -> true;
            case Button.Tidy b -> true;
            case Button.Quiet b -> true;
            case Button.Deputy b -> true;
            case Button.Back b -> true;
            case Button.Funnel b -> true;
            case Button.DealMap b -> true;
            case Button.ProcessMap b -> true;
            case Button.Trend b -> true;
            case Button.Rating b -> true;
            case Button.Compare b -> true;
            case Button.NarrowFunnel b -> true;
            case Button.HowCounted b -> true;
            case Button.Combine b -> true;
            case Button.TakePulse b -> true;
            case Button.Pin b -> true;
            case Button.Ahead b -> true;
            case Button.HowAhead b -> true;
            case Button.Diagnose b -> true;
            case Button.Lines b -> true;
            case Button.DealsBehind b -> true;
            case Button.Hanging b -> true;
            case Button.WhatIf b -> true;
            case Button.Take b -> false;
            case Button.Move b -> false;
            case Button.Win b -> false;
            case Button.AskSum b -> false;
            case Button.Lose b -> true;
            case Button.LoseUntil b -> true;
            case Button.Reopen b -> false;
            case Button.Freeze b -> true;
            case Button.Wake b -> false;
            case Button.Remind b -> false;
            case Button.Done b -> false;
            case Button.Snooze b -> false;
            case Button.Tick b -> false;
            case Button.Undo b -> true;
            case Button.Hand b -> false;
            case Button.Answer b -> false;
            case Button.Agree b -> false;
            case Button.Disagree b -> false;
            case Button.At b -> false;
            case Button.MakeCalendar b -> true;
            case Button.StopCalendar b -> true;
            case Button.Speak b -> false;
            case Button.People b -> true;
            case Button.Person b -> true;
            case Button.AskAbout b -> true;
            case Button.Appoint b -> true;
            case Button.InTeam b -> true;
            case Button.AwayTill b -> true;
            case Button.HandWork b -> true;
            case Button.Remove b -> true;
            case Button.Restore b -> true;
            case Button.BeginSetup b -> true;
            case Button.Setup b -> false;
            case Button.AskInvite b -> true;
            case Button.Invite b -> false;
            case Button.Book b -> false;
            case Button.BookPrint b -> false;
            case Button.BookVersions b -> false;
            case Button.BookVersion b -> false;
            case Button.Publish b -> false;
            case Button.PublishUpon b -> false;
            case Button.DropDraft b -> false;
            case Button.Renamed b -> false;
            case Button.Removed b -> false;
            case Button.MoveDealsOver b -> false;
            case Button.OfReport b -> true;
            case Button.Digests b -> true;
            case Button.Views b -> true;
            case Button.OfView b -> true;
            case Button.Cancel b -> false;
        };
    }

    private Reply pressed(Button button, Turn turn) {
        return switch (button) {
            case Button.Card card -> cards.card(card, turn);
            case Button.History history -> cards.history(history, turn);
            case Button.OfClient client -> cards.client(client, turn);
            case Button.Enclosed enclosed -> cards.enclosed(enclosed, turn);
            case Button.Attach chosen -> attaching.attach(chosen, turn);
            case Button.AttachAsk chosen -> attaching.ask(chosen, turn);
            case Button.AttachFind chosen -> searching.findFor(chosen, turn);
            case Button.NewAnyway chosen -> attaching.beginAnyway(chosen, turn);
            case Button.AskTalk ask -> talks.ask(ask, turn);
            case Button.Talked talked -> talks.talked(talked, turn);
            case Button.Lasted lasted -> talks.lasted(lasted, turn);
            case Button.PlanMeeting plan -> talks.plan(plan, turn);
            case Button.FindIn chosen -> searching.findIn(chosen, turn);
            case Button.NewFrom chosen -> attaching.begin(chosen, turn);
            case Button.FillClient noted -> filing.client(noted, turn);
            case Button.AsWish noted -> filing.wish(noted, turn);
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
            case Button.ChooseSnooze choose -> promises.choose(choose, turn);
            case Button.At at -> when.tapped(at, turn);
            case Button.Remind remind -> promises.remind(remind, turn);
            case Button.ChooseRhythm choose -> rhythms.choose(choose, turn);
            case Button.SetRhythm set -> rhythms.set(set, turn);
            case Button.OtherRhythm other -> rhythms.other(other, turn);
            case Button.Done done -> promises.done(done, turn);
            case Button.Snooze snooze -> promises.snooze(snooze, turn);
            case Button.Undo undo -> undoing.undo(undo, turn);
            case Button.ChooseOwner choose -> handing.choose(choose, turn);
            case Button.Hand hand -> handing.hand(hand, turn);
            case Button.Tasks shown -> tasks.tasks(shown, turn);
            case Button.Tick tick -> tasks.tick(tick, turn);
            case Button.Script script -> scripts.script(script, turn);
            case Button.Objected said -> scripts.objected(said, turn);
            case Button.ChooseColleague choose -> assigning.choose(choose, turn);
            case Button.Assign assign -> assigning.assign(assign, turn);
            case Button.TellResult tell -> assigning.result(tell, turn);
            case Button.Answer answer -> wishes.tapped(answer, turn);
            case Button.Agree agree -> agreements.agree(agree, turn);
            case Button.Disagree disagree -> agreements.disagree(disagree, turn);
            case Button.Today today -> commands.today(turn);
            case Button.Work shown -> work.show(shown, turn);
            case Button.WorkDone done -> work.done(done, turn);
            case Button.WorkLater later -> work.later(later, turn);
            case Button.WorkStep step -> work.step(step, turn);
            case Button.WorkTouch touch -> work.touch(touch, turn);
            case Button.Tidy tidy -> commands.tidy(tidy, turn);
            case Button.Quiet hours -> commands.quiet(hours, turn);
            case Button.Deputy deputy -> commands.deputy(deputy, turn);
            case Button.Back back -> commands.back(back, turn);
            case Button.Funnel funnel -> commands.funnel(funnel, turn);
            case Button.DealMap map -> cards.map(map, turn);
            case Button.ProcessMap map -> commands.map(map, turn);
            case Button.Trend trend -> commands.trend(trend, turn);
            case Button.Rating rating -> commands.rating(rating, turn);
            case Button.Compare compare -> commands.compare(compare, turn);
            case Button.NarrowFunnel narrow -> commands.narrow(narrow, turn);
            case Button.WhatIf whatIf -> commands.whatIf(whatIf, turn);
            case Button.HowCounted how -> commands.how(how, turn);
            case Button.TakePulse pulse -> reports.pulse(pulse.view(), turn);
            case Button.Pin pin -> reports.pin(pin, turn);
            case Button.Ahead ahead -> reports.ahead(ahead.view(), turn);
            case Button.HowAhead how -> reports.how(how, turn);
            case Button.Diagnose diagnose -> reports.diagnose(diagnose.view(), turn);
            case Button.Combine more -> commands.combine(more, turn);
            case Button.Lines lines -> reports.lines(lines, turn);
            case Button.DealsBehind behind -> reports.deals(behind, turn);
            case Button.Hanging hanging -> reports.stuck(hanging, turn);
            case Button.MakeCalendar make -> commands.makeCalendar(make, turn);
            case Button.StopCalendar stop -> commands.stopCalendar(turn);
            case Button.Speak speak -> commands.speak(speak, turn);
            case Button.People shown -> people.list(shown, turn);
            case Button.Person person -> people.person(person, turn);
            case Button.AskAbout ask -> people.ask(ask, turn);
            case Button.Appoint appoint -> people.appoint(appoint, turn);
            case Button.InTeam team -> people.place(team, turn);
            case Button.AwayTill away -> people.away(away, turn);
            case Button.HandWork hand -> people.hand(hand, turn);
            case Button.Remove remove -> people.remove(remove, turn);
            case Button.Restore restore -> people.restore(restore, turn);
            case Button.BeginSetup begin -> setup.begin(turn);
            case Button.Setup answer -> setup.tapped(answer, turn);
            case Button.AskInvite ask -> commands.askInvite(turn);
            case Button.Invite invite -> commands.invite(invite, turn);
            case Button.Book shown -> book.show(shown, turn);
            case Button.BookPrint print -> book.print(print, turn);
            case Button.BookVersions shown -> book.versions(shown, turn);
            case Button.BookVersion shown -> book.version(shown, turn);
            case Button.Publish publish -> publishing.publish(publish, turn);
            case Button.PublishUpon upon -> publishing.upon(upon, turn);
            case Button.DropDraft drop -> publishing.drop(drop, turn);
            case Button.Renamed renamed -> publishing.renamed(renamed, turn);
            case Button.MoveDealsOver over -> publishing.over(over, turn);
            case Button.Removed removed -> publishing.removed(removed, turn);
            case Button.OfReport report -> views.report(report, turn);
            case Button.Digests digest -> digests.tapped(digest, turn);
            case Button.Views list -> views.list(turn);
            case Button.OfView view -> views.view(view, turn);
            case Button.Cancel cancel -> commands.cancel(turn);
        };
    }
}
