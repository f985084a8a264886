package voronka.telegram.screen;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealId;
import voronka.domain.followup.Rhythm;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Comparison.Across;
import voronka.domain.funnel.FunnelView;
import voronka.domain.team.Language;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.time.Delay;
import voronka.domain.views.Report;

/**
 * What a key does, as it travels in a message: at most 64 bytes. Those that change a deal carry the
 * revision they were drawn from; one that is outdated changes nothing.
 */
public sealed interface Button {
    /** The most that Telegram carries. */
    int MOST_BYTES = 64;

    /** How a time travels: without the colon that divides a button's parts. */
    DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT);

    /** What is about one deal, and says so. */
    sealed interface OfDeal extends Button {
        /** The deal it is about. */
        DealId deal();
    }

    /** Shows a deal's card in place of this message. */
    record Card(DealId deal) implements OfDeal {}

    /** Takes a deal that nobody answers for. */
    record Take(DealId deal) implements OfDeal {}

    /** Moves a deal to a stage. */
    record Move(DealId deal, int revision, String stage) implements OfDeal {}

    /** Asks which stage to move to. */
    record ChooseStage(DealId deal, int revision) implements OfDeal {}

    /** Wins a deal. */
    record Win(DealId deal, int revision) implements OfDeal {}

    /** Asks for the deal's sum. */
    record AskSum(DealId deal, int revision) implements OfDeal {}

    /** Asks why a deal is lost. */
    record ChooseLoss(DealId deal, int revision) implements OfDeal {}

    /** Asks when to come back to a deal lost for that reason. */
    record ChooseReturn(DealId deal, int revision, String reason) implements OfDeal {}

    /** Loses a deal for good. */
    record Lose(DealId deal, int revision, String reason) implements OfDeal {}

    /** Loses a deal and comes back to it later. */
    record LoseUntil(DealId deal, int revision, String reason, Delay comeBack) implements OfDeal {}

    /** Asks why a deal is frozen. */
    record ChooseFreeze(DealId deal, int revision) implements OfDeal {}

    /** Asks until when a deal is frozen for that reason. */
    record ChooseWake(DealId deal, int revision, String reason) implements OfDeal {}

    /** Freezes a deal. */
    record Freeze(DealId deal, int revision, String reason, Delay until) implements OfDeal {}

    /** Wakes a frozen deal before its time. */
    record Wake(DealId deal, int revision) implements OfDeal {}

    /** Brings a lost deal back. */
    record Reopen(DealId deal, int revision) implements OfDeal {}

    /** Asks when to be reminded. */
    record ChooseReminder(DealId deal) implements OfDeal {}

    /** Promises a follow-up. */
    record Remind(DealId deal, Delay in) implements OfDeal {}

    /** A promise is kept. */
    record Done(DealId deal, String followUp) implements OfDeal {}

    /** A promise is put off. */
    record Snooze(DealId deal, String followUp, Delay by) implements OfDeal {}

    /** Asks how often the client is to hear from us. */
    record ChooseRhythm(DealId deal) implements OfDeal {}

    /** The client is to hear from us every so many days; 0 for no longer. */
    record SetRhythm(DealId deal, int days) implements OfDeal {}

    /** Asks for it in words. */
    record OtherRhythm(DealId deal) implements OfDeal {}

    /** Shows the tasks of the deal's stage. */
    record Tasks(DealId deal) implements OfDeal {}

    /**
     * Shows what the book advises at the deal's stage.
     *
     * @param about the objection to be answered, by its place from 1; 0 for the script
     */
    record Script(DealId deal, int about) implements OfDeal {}

    /** The client said against it what has that place, from 1, in the stage's script. */
    record Objected(DealId deal, int revision, int place) implements OfDeal {}

    /** An item of the stage's checklist is done, by its place in the list from 0. */
    record Tick(DealId deal, int revision, int place) implements OfDeal {}

    /** Takes back the command that made the events from that one to the last. */
    record Undo(DealId deal, int revision, int event, int upTo) implements OfDeal {}

    /** Asks into whose hands a deal goes. */
    record ChooseOwner(DealId deal, int revision) implements OfDeal {}

    /** Puts a deal into that member's hands. */
    record Hand(DealId deal, int revision, String member) implements OfDeal {}

    /** Asks which colleague is to do something about a deal. */
    record ChooseColleague(DealId deal) implements OfDeal {}

    /** Asks what that colleague is to do, and by when. */
    record Assign(DealId deal, String member) implements OfDeal {}

    /** What a colleague asked for is done: asks what came of it. */
    record TellResult(DealId deal, String followUp) implements OfDeal {}

    /** Answers what a wish still needs: the number of the question, and of the answer from 0. */
    record Answer(DealId deal, int question, int choice) implements OfDeal {}

    /** A head agrees to what that event asks. */
    record Agree(DealId deal, int event) implements OfDeal {}

    /** A head does not agree to what that event asks. */
    record Disagree(DealId deal, int event) implements OfDeal {}

    /** Asks until when a promise is put off. */
    record ChooseSnooze(DealId deal, String followUp) implements OfDeal {}

    /** Answers the open question when with a time on the person's clock, to the minute. */
    record At(LocalDateTime time) implements Button {}

    /**
     * Shows what happened with a deal.
     *
     * @param before the number of the event before which it begins; 0 for the newest
     */
    record History(DealId deal, int before) implements OfDeal {
        /** The newest. */
        public History(DealId deal) {
            this(deal, 0);
        }
    }

    /**
     * Shows what happened with a deal's client, in all of their deals.
     *
     * @param place the entry it begins with, from 0 for the newest
     */
    record OfClient(DealId deal, int place) implements OfDeal {}

    /** Sends what came with an entry of a deal's history, the number of its event. */
    record Enclosed(DealId deal, int event) implements OfDeal {}

    /** Writes down in that deal what was sent, by the id of its parcel. */
    record Attach(DealId deal, String parcel) implements OfDeal {}

    /** Asks which deal it belongs to what was sent. */
    record AttachAsk(String parcel) implements Button {}

    /** Looks for the deal it belongs to. */
    record AttachFind(String parcel) implements Button {}

    /**
     * Begins a deal with a line, although its client is known.
     *
     * @param line by the id under which it is kept
     * @param parcel what was sent before and belongs into it; "" for nothing
     */
    record NewAnyway(String line, String parcel) implements Button {}

    /** Shows what to know before talking to the client, and asks what came of it. */
    record AskTalk(DealId deal, Way way) implements OfDeal {}

    /** So we were in touch. */
    record Talked(DealId deal, Talk talk) implements OfDeal {}

    /** A call lasted so many minutes. */
    record Lasted(DealId deal, int event, int minutes) implements OfDeal {}

    /** Asks when a meeting is to be. */
    record PlanMeeting(DealId deal) implements OfDeal {}

    /** By what way we are in touch with a client. */
    enum Way {
        CALL("c"),
        MEETING("m"),
        MAIL("l");

        private final String code;

        Way(String code) {
            this.code = code;
        }
    }

    /** What came of it. */
    enum Talk {
        CALLED("c"),
        NOT_REACHED("n"),
        CALLED_US("i"),
        MISSED("x"),
        MET("m"),
        WROTE("o"),
        WROTE_US("w");

        private final String code;

        Talk(String code) {
            this.code = code;
        }
    }

    /** Asks what to look for in a deal's history. */
    record FindIn(DealId deal) implements OfDeal {}

    /** Begins a deal with what was sent. */
    record NewFrom(String parcel) implements Button {}

    /** What that event noted is a wish of the client's. */
    record AsWish(DealId deal, int event) implements OfDeal {}

    /** The contact that came with that event is the client's. */
    record FillClient(DealId deal, int event) implements OfDeal {}

    /** Shows what is to be done today. */
    record Today() implements Button {}

    /** Shows what is to be done today, one thing at a time, that place from 0 on. */
    record Work(int place) implements Button {}

    /** A promise was kept; on with the work. */
    record WorkDone(DealId deal, String followUp, int place) implements OfDeal {}

    /** Puts a promise off; on with the work. */
    record WorkLater(DealId deal, String followUp, Delay by, int place) implements OfDeal {}

    /** Promises a next step; on with the work. */
    record WorkStep(DealId deal, Delay in, int place) implements OfDeal {}

    /** So we were in touch with a client; on with the work. */
    record WorkTouch(DealId deal, Talk talk, int place) implements OfDeal {}

    /** Shows an old open deal to decide about, that place from 0 on. */
    record Tidy(int place) implements Button {}

    /** Waits out those hours of each day, on the whole hour; the same twice for none. */
    record Quiet(int from, int to) implements Button {}

    /**
     * Somebody is away up to that day and with it, and that one stands in.
     *
     * @param who is away
     */
    record Deputy(LocalDate last, MemberId who, MemberId deputy) implements Button {}

    /** Somebody is back. */
    record Back(MemberId who) implements Button {}

    /** Shows a funnel. */
    record Funnel(FunnelView view) implements Button {}

    /** Shows how deals came and went, step by step. */
    record Trend(FunnelView view) implements Button {}

    /** Shows who has closed what. */
    record Rating(FunnelView view) implements Button {}

    /** Shows what happened, told apart by owner, source, channel or product. */
    record Compare(FunnelView view, Across across) implements Button {}

    /** Shows the process a deal runs on, and where on it the deal is. */
    record DealMap(DealId deal) implements OfDeal {}

    /** Shows the process of a pipeline, told by the fingerprint of its key; "" for the first. */
    record ProcessMap(String pipeline) implements Button {}

    /** Asks of which part the funnel is to be shown. */
    record NarrowFunnel(FunnelView view, Dimension by) implements Button {}

    /** Tells how the funnel is counted. */
    record HowCounted(FunnelView view) implements Button {}

    /**
     * What if?
     *
     * @param place of the stage that changes, from 0; -1 for how many deals begin; -3 for each in
     *     turn, one at a time
     * @param percent by what its share is multiplied, in percent; below 0 what the share becomes; 0
     *     asks for it, or for the stage when there is none yet
     */
    record WhatIf(FunnelView view, int place, int percent) implements Button {
        /** Which stage? */
        public static WhatIf ask(FunnelView view) {
            return new WhatIf(view, ASKED, 0);
        }

        /** No stage has been chosen yet. */
        public static final int ASKED = -2;

        /** How many deals begin. */
        public static final int INPUT = -1;

        /** How many deals begin, and each stage, one at a time. */
        public static final int EACH = -3;
    }

    /**
     * Asks which of a report's lines to open.
     *
     * @param at the fingerprint of a stage whose lines they are; "" for the whole report's
     */
    record Lines(FunnelView view, String at) implements Button {}

    /** Shows how the company does. */
    record TakePulse(FunnelView view) implements Button {}

    /**
     * Pins a stage as the one to watch.
     *
     * @param at the fingerprint of its key
     */
    record Pin(FunnelView view, String at) implements Button {}

    /** Shows what is ahead. */
    record Ahead(FunnelView view) implements Button {}

    /** Tells how what is ahead is counted. */
    record HowAhead(FunnelView view) implements Button {}

    /** Shows what is wrong. */
    record Diagnose(FunnelView view) implements Button {}

    /** Shows a report with one condition more. */
    record Combine(FunnelView view, FunnelView.Part part) implements Button {}

    /** Shows the deals behind a report's line, that page of them from 0. */
    record DealsBehind(FunnelView view, Behind line, int page) implements Button {}

    /**
     * Shows what is stuck.
     *
     * @param at the sign of a stage; "" for the overview
     * @param owner whose, by the member's id; "" for nobody's
     */
    record Hanging(String at, String owner, int page) implements Button {}

    /** By what a funnel is narrowed down. */
    enum Dimension {
        PERIOD("p"),
        OWNER("o"),
        SOURCE("s"),
        CHANNEL("c"),
        PRODUCT("g"),
        PIPELINE("l"),
        /** Whose forecast. */
        AHEAD("a");

        private final String code;

        Dimension(String code) {
            this.code = code;
        }
    }

    /** Makes a link to the person's calendar in place of the one of that version; 0 for none. */
    record MakeCalendar(int version) implements Button {}

    /** No link opens the person's calendar any more. */
    record StopCalendar() implements Button {}

    /** Speaks another language from now on. */
    record Speak(Language language) implements Button {}

    /** Shows the people of the company, so many pages on from the first. */
    record People(int place) implements Button {}

    /** Shows a person of the company. */
    record Person(MemberId who) implements Button {}

    /** Asks what is to become of a person. */
    record AskAbout(MemberId who, About about) implements Button {}

    /** What of a person is asked. */
    enum About {
        ROLE("r"),
        TEAM("t"),
        NEW_TEAM("n"),
        LEAVE("l"),
        WORK("w"),
        REMOVAL("x");

        private final String code;

        About(String code) {
            this.code = code;
        }
    }

    /** Gives a person another role. */
    record Appoint(MemberId who, Role role) implements Button {}

    /** Puts a person into a team, by the number its name makes; empty for none. */
    record InTeam(MemberId who, String team) implements Button {
        /** The number that a team's name makes: a name may be longer than a button. */
        public static String code(String team) {
            return Integer.toString(team.hashCode(), Character.MAX_RADIX);
        }
    }

    /** Asks who stands in for a person who is away up to that day. */
    record AwayTill(LocalDate last, MemberId who) implements Button {}

    /** Puts all that a person has in hand into somebody else's hands. */
    record HandWork(MemberId who, MemberId heir) implements Button {}

    /** A person leaves, and that one takes over; empty for nobody. */
    record Remove(MemberId who, String heir) implements Button {}

    /** A person who had left is back. */
    record Restore(MemberId who) implements Button {}

    /** Begins the set-up. */
    record BeginSetup() implements Button {}

    /** Answers the question of the set-up at that place, from 0. */
    record Setup(int place, String answer) implements Button {}

    /** Asks to what role somebody is invited. */
    record AskInvite() implements Button {}

    /** Invites somebody to a role. */
    record Invite(Role role) implements Button {}

    /**
     * Shows a version of the sales book.
     *
     * @param version 0 for the newest
     * @param pipeline its place from 0; -1 for the book as a whole
     * @param stage its place from 0; -1 for the pipeline as a whole
     */
    record Book(int version, int pipeline, int stage) implements Button {}

    /** A version of the sales book as a file to be printed. */
    record BookPrint(int version) implements Button {}

    /** Shows the versions of the sales book up to that one. */
    record BookVersions(int upTo) implements Button {}

    /** Shows what that version of the sales book has changed. */
    record BookVersion(int version) implements Button {}

    /** Publishes that draft. */
    record Publish(String draft) implements Button {}

    /** Bases that draft on a version whose changes were shown. */
    record PublishUpon(String draft, int version) implements Button {}

    /**
     * Moves the open deals of earlier versions over to that one.
     *
     * @param sure whether it was asked; else it is asked now
     */
    record MoveDealsOver(int version, boolean sure) implements Button {}

    /** Forgets that draft. */
    record DropDraft(String draft) implements Button {}

    /**
     * What is missing in a draft goes by another key there: the number of the question, and what
     * from 0.
     */
    record Renamed(String draft, int question, int choice) implements Button {}

    /**
     * What is missing in a draft is gone.
     *
     * @param heir where deals of a stage go, from 0; -1 while nobody has said
     */
    record Removed(String draft, int question, int heir) implements Button {}

    /** Does something with a report. */
    record OfReport(Deed deed, Report report) implements Button {}

    /** What can be done with a report. */
    enum Deed {
        /** Shows it, as of now. */
        SHOW("s"),
        /** Asks what it is to be called as a view. */
        ASK("a"),
        /** Keeps it as a view, called as it is called by itself. */
        KEEP("k"),
        /** The same, and it comes every week. */
        WEEKLY("w"),
        /** The same, and it comes every morning. */
        MORNINGS("m");

        private final String code;

        Deed(String code) {
            this.code = code;
        }
    }

    /** What comes to those who lead by itself: shows it, or lets it come or not. */
    record Digests(Digest what) implements Button {}

    /** What can be done with it. */
    enum Digest {
        SHOW("s"),
        PULSE_ON("p"),
        PULSE_OFF("q"),
        BREACHES_ON("b"),
        BREACHES_OFF("c"),
        /** Shows the rules that were broken today so far. */
        BREACHES_NOW("n");

        private final String code;

        Digest(String code) {
            this.code = code;
        }
    }

    /** Lists the views there are. */
    record Views() implements Button {}

    /** Does something with a view. */
    record OfView(Act act, MemberId who, String saved) implements Button {}

    /** What can be done with a view. */
    enum Act {
        /** Shows the report as of now. */
        SHOW("s"),
        /** Shows what can be done with it. */
        ASK("a"),
        SHARE("h"),
        UNSHARE("u"),
        /** Understands its period otherwise. */
        TURN("t"),
        /** Asks for another name. */
        RENAME("r"),
        /** Lets it come every week. */
        WEEKLY("w"),
        /** Lets it come every morning. */
        MORNINGS("m"),
        /** Lets it come no longer. */
        STOP("o"),
        /** Asks whether it is to be forgotten. */
        ASK_DROP("x"),
        DROP("d");

        private final String code;

        Act(String code) {
            this.code = code;
        }
    }

    /** Leaves the question unanswered. */
    record Cancel() implements Button {}

    /**
     * The data Telegram carries.
     *
     * @throws IllegalStateException when it would be more than {@link #MOST_BYTES}
     */
    default String encode() {
        String data =
                switch (this) {
                    case Card b -> join("c", b.deal);
                    case Take b -> join("t", b.deal);
                    case Move b -> join("m", b.deal, b.revision, b.stage);
                    case ChooseStage b -> join("m?", b.deal, b.revision);
                    case Win b -> join("w", b.deal, b.revision);
                    case AskSum b -> join("a?", b.deal, b.revision);
                    case ChooseLoss b -> join("l?", b.deal, b.revision);
                    case ChooseReturn b -> join("lr?", b.deal, b.revision, b.reason);
                    case Lose b -> join("l", b.deal, b.revision, b.reason);
                    case LoseUntil b -> join("lr", b.deal, b.revision, b.reason, b.comeBack.code());
                    case ChooseFreeze b -> join("f?", b.deal, b.revision);
                    case ChooseWake b -> join("fw?", b.deal, b.revision, b.reason);
                    case Freeze b -> join("f", b.deal, b.revision, b.reason, b.until.code());
                    case Wake b -> join("k", b.deal, b.revision);
                    case Reopen b -> join("o", b.deal, b.revision);
                    case ChooseReminder b -> join("r?", b.deal);
                    case Remind b -> join("r", b.deal, b.in.code());
                    case Done b -> join("d", b.deal, b.followUp);
                    case Snooze b -> join("s", b.deal, b.followUp, b.by.code());
                    case ChooseSnooze b -> join("s?", b.deal, b.followUp);
                    case At b -> join("at", AT.format(b.time));
                    case History b ->
                            b.before == 0 ? join("h", b.deal) : join("h", b.deal, b.before);
                    case OfClient b -> join("hc", b.deal, b.place);
                    case Enclosed b -> join("he", b.deal, b.event);
                    case Attach b -> join("pa", b.deal, b.parcel);
                    case AttachAsk b -> join("pa?", b.parcel);
                    case AttachFind b -> join("pf", b.parcel);
                    case NewAnyway b -> join("pn!", b.line, b.parcel);
                    case AskTalk b -> join("t?", b.deal, b.way.code);
                    case Talked b -> join("tk", b.deal, b.talk.code);
                    case Lasted b -> join("tm", b.deal, b.event, b.minutes);
                    case PlanMeeting b -> join("t+", b.deal);
                    case FindIn b -> join("hf", b.deal);
                    case NewFrom b -> join("pn", b.parcel);
                    case AsWish b -> join("hw", b.deal, b.event);
                    case ChooseRhythm b -> join("y?", b.deal);
                    case SetRhythm b -> join("y", b.deal, b.days);
                    case OtherRhythm b -> join("y+", b.deal);
                    case FillClient b -> join("hk", b.deal, b.event);
                    case Tasks b -> join("ts", b.deal);
                    case Script b -> join("sc", b.deal, b.about);
                    case Objected b -> join("ob", b.deal, b.revision, b.place);
                    case ChooseColleague b -> join("as?", b.deal);
                    case Assign b -> join("as", b.deal, b.member);
                    case TellResult b -> join("d?", b.deal, b.followUp);
                    case Tick b -> join("ti", b.deal, b.revision, b.place);
                    case Undo b -> join("u", b.deal, b.revision, b.event, b.upTo);
                    case ChooseOwner b -> join("g?", b.deal, b.revision);
                    case Hand b -> join("g", b.deal, b.revision, b.member);
                    case Answer b -> join("an", b.deal, b.question, b.choice);
                    case Agree b -> join("ay", b.deal, b.event);
                    case Disagree b -> join("ax", b.deal, b.event);
                    case Today b -> "td";
                    case Work b -> join("wk", b.place);
                    case WorkDone b -> join("wd", b.deal, b.followUp, b.place);
                    case WorkLater b -> join("wl", b.deal, b.followUp, b.by.code(), b.place);
                    case WorkStep b -> join("ws", b.deal, b.in.code(), b.place);
                    case WorkTouch b -> join("wt", b.deal, b.talk.code, b.place);
                    case Tidy b -> join("ty", b.place);
                    case Quiet b -> join("qh", b.from, b.to);
                    case Deputy b ->
                            join("dp", Long.toString(b.last.toEpochDay(), 36), b.who, b.deputy);
                    case Back b -> join("bk", b.who);
                    case Funnel b -> join("fn", FunnelCode.write(b.view));
                    case Trend b -> join("ft", FunnelCode.write(b.view));
                    case Rating b -> join("fr", FunnelCode.write(b.view));
                    case Compare b -> join("cm", FunnelCode.write(b.view), code(b.across));
                    case DealMap b -> join("mp", b.deal);
                    case ProcessMap b -> join("pm", b.pipeline);
                    case NarrowFunnel b -> join("fb", FunnelCode.write(b.view), b.by.code);
                    case WhatIf b -> join("wi", FunnelCode.write(b.view), b.place, b.percent);
                    case Lines b -> join("rl", FunnelCode.write(b.view), b.at);
                    case TakePulse b -> join("rp", FunnelCode.write(b.view));
                    case Pin b -> join("ri", FunnelCode.write(b.view), b.at);
                    case Ahead b -> join("ra", FunnelCode.write(b.view));
                    case HowAhead b -> join("rh", FunnelCode.write(b.view));
                    case Diagnose b -> join("rg", FunnelCode.write(b.view));
                    case Combine b ->
                            join("fc", FunnelCode.write(b.view), FunnelCode.write(b.part));
                    case DealsBehind b ->
                            join(
                                    "rd",
                                    FunnelCode.write(b.view),
                                    BehindCode.write(b.line),
                                    Integer.toString(b.page, 36));
                    case Hanging b -> join("rk", b.at, b.owner, b.page);
                    case HowCounted b -> join("fh", FunnelCode.write(b.view));
                    case MakeCalendar b -> join("cl", b.version);
                    case StopCalendar b -> "clx";
                    case Speak b -> join("lg", b.language.code());
                    case People b -> join("pp", b.place);
                    case Person b -> join("pe", b.who);
                    case AskAbout b -> join("p?", b.who, b.about.code);
                    case Appoint b -> join("pr", b.who, b.role.name());
                    case InTeam b -> join("pt", b.who, b.team);
                    case AwayTill b -> join("pw", Long.toString(b.last.toEpochDay(), 36), b.who);
                    case HandWork b -> join("ph", b.who, b.heir);
                    case Remove b -> join("px", b.who, b.heir);
                    case Restore b -> join("pb", b.who);
                    case BeginSetup b -> "su?";
                    case Setup b -> join("su", b.place, b.answer);
                    case AskInvite b -> "iv?";
                    case Invite b -> join("iv", b.role.name());
                    case Book b -> join("bo", b.version, b.pipeline, b.stage);
                    case BookPrint b -> join("b!", b.version);
                    case BookVersions b -> join("bv", b.upTo);
                    case BookVersion b -> join("bd", b.version);
                    case Publish b -> join("bp", b.draft);
                    case PublishUpon b -> join("bu", b.draft, b.version);
                    case MoveDealsOver b -> join("bm", b.version, b.sure ? 1 : 0);
                    case DropDraft b -> join("bx", b.draft);
                    case Renamed b -> join("br", b.draft, b.question, b.choice);
                    case Removed b -> join("bg", b.draft, b.question, b.heir);
                    case OfReport b -> join("rv", b.deed.code, ReportCode.write(b.report));
                    case Digests b -> join("dg", b.what.code);
                    case Views b -> "vs";
                    case OfView b -> join("vw", b.act.code, b.who, b.saved);
                    case Cancel b -> "x";
                };
        if (data.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalStateException("a button of more than 64 bytes: " + data);
        }
        return data;
    }

    /** The button of that data; empty when it is none of ours, or none of today's. */
    static Optional<Button> decode(String data) {
        try {
            return Optional.of(decoded(List.of(data.split(":", -1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static Button decoded(List<String> p) {
        return switch (p.getFirst()) {
            case "c" -> new Card(deal(p));
            case "t" -> new Take(deal(p));
            case "m" -> new Move(deal(p), revision(p), new StageKey(p.get(3)).value());
            case "m?" -> new ChooseStage(deal(p), revision(p));
            case "w" -> new Win(deal(p), revision(p));
            case "a?" -> new AskSum(deal(p), revision(p));
            case "l?" -> new ChooseLoss(deal(p), revision(p));
            case "lr?" -> new ChooseReturn(deal(p), revision(p), p.get(3));
            case "l" -> new Lose(deal(p), revision(p), p.get(3));
            case "lr" -> new LoseUntil(deal(p), revision(p), p.get(3), delay(p.get(4)));
            case "f?" -> new ChooseFreeze(deal(p), revision(p));
            case "fw?" -> new ChooseWake(deal(p), revision(p), p.get(3));
            case "f" -> new Freeze(deal(p), revision(p), p.get(3), delay(p.get(4)));
            case "k" -> new Wake(deal(p), revision(p));
            case "o" -> new Reopen(deal(p), revision(p));
            case "r?" -> new ChooseReminder(deal(p));
            case "r" -> new Remind(deal(p), delay(p.get(2)));
            case "d" -> new Done(deal(p), p.get(2));
            case "s" -> new Snooze(deal(p), p.get(2), delay(p.get(3)));
            case "s?" -> new ChooseSnooze(deal(p), p.get(2));
            case "at" -> new At(time(p.get(1)));
            case "h" -> p.size() == 2 ? new History(deal(p)) : new History(deal(p), revision(p));
            case "hc" -> new OfClient(deal(p), Integer.parseInt(p.get(2)));
            case "he" -> new Enclosed(deal(p), revision(p));
            case "pa" -> new Attach(deal(p), p.get(2));
            case "pa?" -> new AttachAsk(p.get(1));
            case "pf" -> new AttachFind(p.get(1));
            case "pn!" -> new NewAnyway(p.get(1), p.get(2));
            case "t?" -> new AskTalk(deal(p), coded(Way.values(), way -> way.code, p.get(2)));
            case "tk" -> new Talked(deal(p), coded(Talk.values(), talk -> talk.code, p.get(2)));
            case "tm" -> new Lasted(deal(p), revision(p), Integer.parseInt(p.get(3)));
            case "t+" -> new PlanMeeting(deal(p));
            case "hf" -> new FindIn(deal(p));
            case "pn" -> new NewFrom(p.get(1));
            case "hw" -> new AsWish(deal(p), revision(p));
            case "y?" -> new ChooseRhythm(deal(p));
            case "y" -> new SetRhythm(deal(p), days(p.get(2)));
            case "y+" -> new OtherRhythm(deal(p));
            case "hk" -> new FillClient(deal(p), revision(p));
            case "ts" -> new Tasks(deal(p));
            case "as?" -> new ChooseColleague(deal(p));
            case "as" -> new Assign(deal(p), memberId(p.get(2)));
            case "d?" -> new TellResult(deal(p), p.get(2));
            case "sc" -> new Script(deal(p), Integer.parseInt(p.get(2)));
            case "ob" -> new Objected(deal(p), revision(p), Integer.parseInt(p.get(3)));
            case "ti" -> new Tick(deal(p), revision(p), Integer.parseInt(p.get(3)));
            case "u" ->
                    new Undo(
                            deal(p),
                            revision(p),
                            Integer.parseInt(p.get(3)),
                            Integer.parseInt(p.get(4)));
            case "g?" -> new ChooseOwner(deal(p), revision(p));
            case "g" -> new Hand(deal(p), revision(p), memberId(p.get(3)));
            case "an" -> new Answer(deal(p), revision(p), Integer.parseInt(p.get(3)));
            case "ay" -> new Agree(deal(p), revision(p));
            case "ax" -> new Disagree(deal(p), revision(p));
            case "td" -> new Today();
            case "wk" -> new Work(Integer.parseInt(p.get(1)));
            case "wd" -> new WorkDone(deal(p), p.get(2), Integer.parseInt(p.get(3)));
            case "wl" ->
                    new WorkLater(deal(p), p.get(2), delay(p.get(3)), Integer.parseInt(p.get(4)));
            case "ws" -> new WorkStep(deal(p), delay(p.get(2)), Integer.parseInt(p.get(3)));
            case "wt" ->
                    new WorkTouch(
                            deal(p),
                            coded(Talk.values(), talk -> talk.code, p.get(2)),
                            Integer.parseInt(p.get(3)));
            case "qh" -> new Quiet(hour(p.get(1)), hour(p.get(2)));
            case "dp" ->
                    new Deputy(
                            LocalDate.ofEpochDay(Long.parseLong(p.get(1), 36)),
                            new MemberId(p.get(2)),
                            new MemberId(p.get(3)));
            case "bk" -> new Back(new MemberId(p.get(1)));
            case "ty" -> new Tidy(Integer.parseInt(p.get(1)));
            case "fn" -> new Funnel(view(p));
            case "ft" -> new Trend(view(p));
            case "fr" -> new Rating(view(p));
            case "cm" ->
                    new Compare(
                            view(p),
                            coded(Across.values(), Button::code, p.get(1 + FunnelCode.PARTS)));
            case "mp" -> new DealMap(deal(p));
            case "pm" -> new ProcessMap(p.get(1));
            case "fb" -> new NarrowFunnel(view(p), dimension(p.get(1 + FunnelCode.PARTS)));
            case "wi" -> new WhatIf(view(p), number(p, 1), number(p, 2));
            case "rl" -> new Lines(view(p), p.get(1 + FunnelCode.PARTS));
            case "rp" -> new TakePulse(view(p));
            case "ri" -> new Pin(view(p), p.get(1 + FunnelCode.PARTS));
            case "ra" -> new Ahead(view(p));
            case "rh" -> new HowAhead(view(p));
            case "rg" -> new Diagnose(view(p));
            case "fc" -> new Combine(view(p), part(p.get(1 + FunnelCode.PARTS)));
            case "rd" ->
                    new DealsBehind(
                            view(p),
                            BehindCode.read(p.get(1 + FunnelCode.PARTS)),
                            Integer.parseInt(p.get(2 + FunnelCode.PARTS), 36));
            case "rk" -> new Hanging(p.get(1), p.get(2), Integer.parseInt(p.get(3)));
            case "fh" -> new HowCounted(view(p));
            case "cl" -> new MakeCalendar(whole(p, 1));
            case "clx" -> new StopCalendar();
            case "lg" -> new Speak(p.get(1).equals("ru") ? Language.RUSSIAN : Language.ENGLISH);
            case "pp" -> new People(Integer.parseInt(p.get(1)));
            case "pe" -> new Person(new MemberId(p.get(1)));
            case "p?" -> new AskAbout(new MemberId(p.get(1)), about(p.get(2)));
            case "pr" -> new Appoint(new MemberId(p.get(1)), Role.valueOf(p.get(2)));
            case "pt" -> new InTeam(new MemberId(p.get(1)), p.get(2));
            case "pw" ->
                    new AwayTill(
                            LocalDate.ofEpochDay(Long.parseLong(p.get(1), 36)),
                            new MemberId(p.get(2)));
            case "ph" -> new HandWork(new MemberId(p.get(1)), new MemberId(p.get(2)));
            case "px" -> new Remove(new MemberId(p.get(1)), p.get(2));
            case "pb" -> new Restore(new MemberId(p.get(1)));
            case "su?" -> new BeginSetup();
            case "su" -> new Setup(Integer.parseInt(p.get(1)), p.get(2));
            case "iv?" -> new AskInvite();
            case "iv" -> new Invite(Role.valueOf(p.get(1)));
            case "bo" -> new Book(whole(p, 1), whole(p, 2), whole(p, 3));
            case "b!" -> new BookPrint(whole(p, 1));
            case "bv" -> new BookVersions(whole(p, 1));
            case "bd" -> new BookVersion(whole(p, 1));
            case "bp" -> new Publish(p.get(1));
            case "bu" -> new PublishUpon(p.get(1), whole(p, 2));
            case "bm" -> new MoveDealsOver(whole(p, 1), whole(p, 2) == 1);
            case "bx" -> new DropDraft(p.get(1));
            case "br" -> new Renamed(p.get(1), whole(p, 2), whole(p, 3));
            case "bg" -> new Removed(p.get(1), whole(p, 2), whole(p, 3));
            case "rv" ->
                    new OfReport(
                            coded(Deed.values(), deed -> deed.code, p.get(1)),
                            ReportCode.read(p.subList(2, p.size())));
            case "dg" -> new Digests(coded(Digest.values(), what -> what.code, p.get(1)));
            case "vs" -> new Views();
            case "vw" ->
                    new OfView(
                            coded(Act.values(), act -> act.code, p.get(1)),
                            new MemberId(p.get(2)),
                            p.get(3));
            case "x" -> new Cancel();
            default -> throw new IllegalArgumentException("no such button");
        };
    }

    private static FunnelView.Part part(String code) {
        FunnelView.Part part = FunnelCode.part(code);
        if (part == null) {
            throw new IllegalArgumentException("no part");
        }
        return part;
    }

    private static FunnelView view(List<String> parts) {
        return FunnelCode.read(parts.subList(1, 1 + FunnelCode.PARTS));
    }

    /** The number that comes so many parts after the view. */
    private static int number(List<String> parts, int after) {
        return Integer.parseInt(parts.get(FunnelCode.PARTS + after));
    }

    private static int whole(List<String> parts, int place) {
        return Integer.parseInt(parts.get(place));
    }

    private static String code(Across across) {
        return switch (across) {
            case OWNER -> "o";
            case SOURCE -> "s";
            case CHANNEL -> "c";
            case PRODUCT -> "g";
        };
    }

    private static Dimension dimension(String code) {
        return coded(Dimension.values(), by -> by.code, code);
    }

    private static <T> T coded(T[] all, Function<T, String> codeOf, String code) {
        return Arrays.stream(all)
                .filter(one -> codeOf.apply(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static About about(String code) {
        return Arrays.stream(About.values())
                .filter(about -> about.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static int hour(String code) {
        int hour = Integer.parseInt(code);
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException(code);
        }
        return hour;
    }

    private static int days(String code) {
        int days = Integer.parseInt(code);
        if (days != 0 && Rhythm.of(days).isEmpty()) {
            throw new IllegalArgumentException(code);
        }
        return days;
    }

    private static LocalDateTime time(String code) {
        try {
            return LocalDateTime.parse(code, AT);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(code, e);
        }
    }

    private static String memberId(String text) {
        return new MemberId(text).value();
    }

    private static DealId deal(List<String> parts) {
        return new DealId(parts.get(1));
    }

    private static int revision(List<String> parts) {
        return Integer.parseInt(parts.get(2));
    }

    private static Delay delay(String code) {
        return Delay.ofCode(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static String join(Object... parts) {
        return String.join(":", List.of(parts).stream().map(Object::toString).toList());
    }

    /** The deal that a button is about, for buttons that are about one. */
    default Optional<DealId> dealOf() {
        return this instanceof OfDeal about ? Optional.of(about.deal()) : Optional.empty();
    }
}
