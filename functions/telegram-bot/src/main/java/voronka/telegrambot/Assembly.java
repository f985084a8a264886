package voronka.telegrambot;

import java.util.List;
import voronka.aws.cloudformation.ResponseUrl;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Diagnosing;
import voronka.domain.funnel.FindingStuck;
import voronka.domain.funnel.Foreseeing;
import voronka.domain.funnel.ListingDeals;
import voronka.domain.funnel.Summing;
import voronka.domain.funnel.Supposing;
import voronka.domain.funnel.TakingPulse;
import voronka.domain.publishing.MovingDealsOver;
import voronka.domain.publishing.PublishingBook;
import voronka.domain.search.ClientsHistory;
import voronka.domain.search.FindingDeals;
import voronka.domain.selling.AnsweringWish;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.FilingParcel;
import voronka.domain.selling.FillingClient;
import voronka.domain.selling.FillingDeal;
import voronka.domain.selling.GrantingWish;
import voronka.domain.selling.HandingDeal;
import voronka.domain.selling.HandingWork;
import voronka.domain.selling.HearingObjection;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.MovingOver;
import voronka.domain.selling.OpeningDeal;
import voronka.domain.selling.PricingDeal;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.selling.RecordingActivity;
import voronka.domain.selling.ReopeningDeal;
import voronka.domain.selling.SettingRhythm;
import voronka.domain.selling.TakingDeal;
import voronka.domain.selling.UndoingCommand;
import voronka.domain.selling.WakingDeal;
import voronka.domain.staffing.AppointingMember;
import voronka.domain.staffing.FoundingCompany;
import voronka.domain.staffing.InvitingMember;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.staffing.JoiningTeam;
import voronka.domain.staffing.PeopleDesk;
import voronka.domain.staffing.PlacingMember;
import voronka.domain.staffing.RemovingMember;
import voronka.domain.staffing.SharingCalendar;
import voronka.domain.views.BindingGroup;
import voronka.domain.views.FindingBreaches;
import voronka.domain.views.KeepingViews;
import voronka.domain.views.SendingReports;
import voronka.domain.views.Subscribing;
import voronka.domain.views.SubscribingLeaders;

/** Puts the bot together from ports. Every command is registered here, in one list. */
final class Assembly {
    private final Ports ports;
    private final Outside outside;
    private final DealDesk desk;
    private final DealScreens screens;
    private final Outcomes outcomes;
    private final Questions questions;
    private final Choosing choosing;
    private final MomentWords moments;
    private final Wishes wishes;
    private final WhenAnswer when;
    private final AssigningTaps assigning;
    private final RhythmTaps rhythms;
    private final FilingParcel parcels;
    private final Filing filing;
    private final DealOpening opening;
    private final Searching searching;
    private final Attaching attaching;
    private final TalkTaps talks;
    private final ChangingMember changing;
    private final StartCommand start;
    private final TodaysWork work;
    private final TodayCommand today;
    private final TidyCommand tidy;
    private final QuietCommand quiet;
    private final AwayCommand away;
    private final AskingFunnel asking;
    private final FunnelCommand funnel;
    private final ReportTaps reports;
    private final PlanCommand plan;
    private final ViewTaps views;
    private final ShowingReport showing;
    private final ViewScreens viewScreens;
    private final Pictures pictures;
    private final FindingBreaches breaches;
    private final DigestTaps digests;
    private final MapCommand map;
    private final CancelCommand cancel;
    private final BookCommand book;
    private final PublishingTaps publishing;
    private final InviteCommand invite;
    private final CalendarCommand calendar;
    private final LanguageCommand language;
    private final PeopleTaps people;
    private final SetupTaps setup;

    Assembly(Ports ports, Outside outside) {
        this.ports = ports;
        this.outside = outside;
        desk =
                new DealDesk(
                        ports.ledger(),
                        ports.followUps(),
                        ports.leads(),
                        ports.books(),
                        ports.team(),
                        ports.clock(),
                        ports.ids());
        screens = new DealScreens(ports.books());
        outcomes = new Outcomes(ports.followUps(), screens);
        questions = new Questions();
        choosing = new Choosing(ports.followUps(), outcomes);
        moments = new MomentWords(ports.books());
        wishes =
                new Wishes(
                        new GrantingWish(desk),
                        ports.dialogues(),
                        ports.followUps(),
                        new WantAnswers(new FieldWords(moments)),
                        screens,
                        outcomes);
        when =
                new WhenAnswer(
                        desk,
                        ports.team(),
                        wishes,
                        ports.dialogues(),
                        moments,
                        questions,
                        outcomes);
        rhythms =
                new RhythmTaps(
                        new SettingRhythm(
                                desk,
                                ports.deals(),
                                ports.followUps(),
                                ports.leads(),
                                ports.team()),
                        choosing,
                        new RhythmWords(moments),
                        questions,
                        outcomes);
        assigning =
                new AssigningTaps(
                        ports.followUps(), new KeepingPromise(desk), choosing, questions, outcomes);
        parcels = new FilingParcel(desk, ports.deals(), ports.parcels(), ports.ledger());
        filing =
                new Filing(
                        parcels,
                        new RecordingActivity(desk, ports.deals()),
                        new FillingClient(desk, ports.deals(), ports.leads(), outside.phones()),
                        outcomes);
        opening = opening();
        searching =
                new Searching(
                        new FindingDeals(ports.searchKeys(), ports.deals(), outside.phones()),
                        parcels,
                        ports.deals(),
                        ports.followUps(),
                        screens,
                        questions,
                        outcomes);
        attaching =
                new Attaching(
                        parcels,
                        ports.deals(),
                        filing,
                        opening,
                        new ContactOffer(outside.phones()),
                        questions,
                        searching);
        talks =
                new TalkTaps(
                        new RecordingActivity(desk, ports.deals()),
                        ports.deals(),
                        choosing,
                        screens,
                        questions,
                        outcomes);
        changing = new ChangingMember(ports.ledger(), ports.team());
        quiet = new QuietCommand(changing);
        away = new AwayCommand(changing, moments);
        start = start();
        work = new TodaysWork(ports.followUps(), ports.deals(), ports.books());
        today = new TodayCommand(work);
        tidy = new TidyCommand(ports.followUps(), ports.deals(), screens);
        asking =
                new AskingFunnel(
                        ports.counters(),
                        ports.books(),
                        ports.filters(),
                        ports.deals(),
                        ports.chronicle(),
                        ports.clock());
        funnel = new FunnelCommand(asking, new Supposing(asking, ports.counters()), ports.books());
        reports = reports();
        plan = new PlanCommand(asking, ports.plans(), ports.books());
        pictures = new Pictures(outside.pictures(), ports.clock());
        showing = new ShowingReport(funnel, reports, plan);
        ReportNames names = new ReportNames(asking, ports.books());
        viewScreens = new ViewScreens(names);
        breaches =
                new FindingBreaches(
                        ports.followUps(),
                        ports.deals(),
                        ports.chronicle(),
                        ports.books(),
                        ports.clock());
        Subscribing subscribing =
                new Subscribing(ports.subscriptions(), ports.books(), ports.clock());
        digests = new DigestTaps(subscribing, breaches);
        views =
                new ViewTaps(
                        new KeepingViews(ports.savedViews(), ports.ids()),
                        ports.savedViews(),
                        subscribing,
                        showing,
                        asking,
                        names,
                        viewScreens);
        map = new MapCommand(ports.books());
        cancel = new CancelCommand(ports.dialogues(), ports.followUps(), screens);
        invite =
                new InviteCommand(
                        new InvitingMember(ports.ledger(), ports.clock(), ports.ids()),
                        outside.botName());
        calendar =
                new CalendarCommand(
                        new SharingCalendar(
                                ports.ledger(), ports.accessKeys(), ports.clock(), ports.ids()),
                        outside.botName());
        language = new LanguageCommand(changing);
        MovingOverTaps moving =
                new MovingOverTaps(
                        new MovingDealsOver(ports.deals(), new MovingOver(desk), ports.clock()),
                        ports.books(),
                        outside.courier());
        book = new BookCommand(ports.books(), moving);
        publishing =
                new PublishingTaps(
                        new PublishingBook(ports.ledger(), ports.books(), ports.clock()),
                        ports.drafts(),
                        moving);
        people = people();
        setup =
                new SetupTaps(
                        ports.books(),
                        new PublishingBook(ports.ledger(), ports.books(), ports.clock()),
                        ports.dialogues(),
                        changing);
    }

    /** What Telegram calls. */
    Webhook webhook() {
        Commands commands = commands();
        return new Webhook(
                outside.secrets(),
                conversation(commands),
                new Delivery(
                        outside.courier(), outside.menus(), commands, ports.dialogues(), pictures),
                new Parking(
                        outside.parkingLot(), outside.courier(), outside.metrics(), ports.clock()),
                outside.outOfReach(),
                outside.site());
    }

    /** What the stack calls when it comes, changes and goes. */
    StackWebhook webhookOfTheStack() {
        return new StackWebhook(
                outside.publication(),
                outside.menus(),
                commands(),
                ports.team(),
                outside.secrets(),
                ResponseUrl::send);
    }

    /** What sends the reports that come by themselves. */
    ReportRounds reportRounds() {
        return new ReportRounds(
                new SubscribingLeaders(
                        ports.subscriptions(), ports.team(), ports.books(), ports.clock()),
                log ->
                        new SendingReports(
                                ports.subscriptions(),
                                ports.savedViews(),
                                ports.team(),
                                ports.books(),
                                ports.ledger(),
                                new LetterCarrier(
                                        showing,
                                        viewScreens,
                                        asking,
                                        breaches,
                                        outside.courier(),
                                        pictures,
                                        ports.clock(),
                                        log),
                                ports.clock()),
                ports.clock());
    }

    /** Every command, in the order of the menu; /help is added to them. */
    Commands commands() {
        IssuingKey issuing =
                new IssuingKey(ports.ledger(), ports.accessKeys(), ports.clock(), ports.ids());
        Promised promised = new Promised(ports.followUps(), ports.deals(), ports.books());
        TalkLine talkLine = new TalkLine(talks, searching);
        return new Commands(
                List.of(
                        today,
                        new WeekCommand(ports.followUps(), promised),
                        new OverdueCommand(ports.followUps(), promised),
                        tidy,
                        new MyCommand(ports.deals(), ports.followUps(), ports.books()),
                        new NewCommand(opening, questions),
                        new FindCommand(searching),
                        new CallCommand(talkLine),
                        new MeetCommand(talkLine),
                        new MailCommand(talkLine),
                        new RemindCommand(ports.followUps(), choosing, questions, when),
                        funnel,
                        new LossesCommand(funnel),
                        new StuckCommand(reports),
                        new PulseCommand(funnel, reports),
                        new DiagnoseCommand(funnel, reports),
                        new ForecastCommand(funnel, reports),
                        plan,
                        new WhatIfCommand(funnel),
                        new KeyCommand(funnel),
                        new CompareCommand(funnel),
                        new ResultCommand(
                                funnel, new Summing(asking, ports.deals(), ports.chronicle())),
                        new ViewsCommand(views),
                        new TeamchatCommand(),
                        map,
                        new VerifyCommand(ports.verifications()),
                        book,
                        new PipelinesCommand(ports.books()),
                        new SetupCommand(setup),
                        new PeopleCommand(people),
                        invite,
                        new FormCommand(issuing),
                        new ApiKeyCommand(issuing),
                        quiet,
                        away,
                        calendar,
                        language,
                        cancel,
                        start));
    }

    private Conversation conversation(Commands commands) {
        return new Conversation(
                ports.team(),
                ports.clock(),
                start,
                new Texts(
                        commands,
                        ports.dialogues(),
                        answers(),
                        filing,
                        attaching,
                        searching,
                        ports.followUps(),
                        screens),
                taps(),
                filing,
                attaching,
                wishes,
                new BookFile(outside.files(), ports.books(), ports.ids(), publishing),
                changing,
                today,
                new GroupChats(
                        new BindingGroup(
                                ports.subscriptions(),
                                new Subscribing(
                                        ports.subscriptions(), ports.books(), ports.clock())),
                        commands));
    }

    private Answers answers() {
        return new Answers(
                wishes,
                new SumAnswer(new PricingDeal(desk), ports.books(), questions, outcomes),
                new LossAnswer(wishes),
                new PromiseAnswer(new KeepingPromise(desk), outcomes),
                when,
                rhythms,
                new AgreedAnswer(
                        new RecordingActivity(desk, ports.deals()),
                        moments,
                        when,
                        questions,
                        outcomes),
                people,
                setup,
                assigning,
                opening,
                talks,
                searching,
                attaching,
                views);
    }

    private Taps taps() {
        return new Taps(
                new CardTaps(
                        ports.followUps(),
                        ports.deals(),
                        new ClientsHistory(ports.searchKeys(), ports.deals()),
                        new TakingDeal(desk),
                        screens,
                        outcomes),
                new StageTaps(wishes, choosing, screens),
                new SumTaps(wishes, choosing, questions),
                new LosingTaps(
                        wishes, new ReopeningDeal(desk), choosing, questions, screens, outcomes),
                new FreezingTaps(
                        wishes, new WakingDeal(desk), choosing, questions, screens, outcomes),
                new PromiseTaps(
                        new PromisingFollowUp(desk),
                        new KeepingPromise(desk),
                        choosing,
                        questions,
                        outcomes),
                rhythms,
                new UndoTaps(
                        new UndoingCommand(desk, ports.deals(), ports.followUps(), ports.notices()),
                        outcomes),
                new HandingTaps(new HandingDeal(desk, ports.team()), choosing, outcomes),
                new TaskTaps(ports.followUps(), new FillingDeal(desk), screens, outcomes),
                new ScriptTaps(new HearingObjection(desk), ports.followUps(), screens, outcomes),
                assigning,
                new AgreementTaps(new AnsweringWish(desk), outcomes),
                wishes,
                when,
                new WorkTaps(work, desk, ports.followUps(), ports.deals(), screens),
                filing,
                attaching,
                searching,
                talks,
                new CommandTaps(
                        today, tidy, quiet, away, funnel, map, calendar, language, invite, cancel),
                book,
                publishing,
                reports,
                views,
                digests,
                people,
                setup,
                ports.dialogues());
    }

    private ReportTaps reports() {
        FindingStuck finding =
                new FindingStuck(
                        ports.deals(),
                        ports.followUps(),
                        ports.counters(),
                        ports.books(),
                        ports.clock());
        Foreseeing foreseeing =
                new Foreseeing(
                        asking, ports.deals(), ports.chronicle(), ports.plans(), ports.books());
        return new ReportTaps(
                asking,
                new ListingDeals(asking, ports.deals(), ports.chronicle()),
                finding,
                new Diagnosing(asking, ports.counters()),
                foreseeing,
                new TakingPulse(
                        asking, ports.counters(), finding, foreseeing, ports.watchedStages()),
                ports.watchedStages(),
                ports.books());
    }

    private DealOpening opening() {
        OpeningDeal opening =
                new OpeningDeal(
                        ports.ledger(),
                        ports.leads(),
                        ports.followUps(),
                        ports.books(),
                        ports.team(),
                        ports.clock(),
                        ports.ids());
        return new DealOpening(
                opening,
                parcels,
                ports.parcels(),
                ports.books(),
                outside.phones(),
                screens,
                questions);
    }

    private PeopleTaps people() {
        HandingWork handing = new HandingWork(desk, ports.team(), ports.deals(), ports.followUps());
        PeopleDesk keeping = new PeopleDesk(ports.ledger(), ports.team(), ports.clock());
        return new PeopleTaps(
                ports.team(),
                new AppointingMember(keeping, handing),
                new PlacingMember(keeping),
                new RemovingMember(keeping),
                handing,
                questions,
                away);
    }

    private StartCommand start() {
        return new StartCommand(
                new FoundingCompany(ports.ledger(), ports.books(), ports.clock(), ports.ids()),
                new JoiningTeam(
                        ports.ledger(), ports.team(), ports.books(), ports.clock(), ports.ids()),
                outside.secrets(),
                outside.shippedBook());
    }
}
