package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.Messenger.News;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** News as one person reads it. */
public final class NewsView {
    private static final int LONGEST_PROMISE = 300;

    private final News news;
    private final Viewer viewer;
    private final Deal deal;
    private final Html text = Html.empty();

    private NewsView(News news, Viewer viewer) {
        this.news = news;
        this.viewer = viewer;
        this.deal = news.file().deal();
    }

    /** The message, true as of the deal it is given: a lead taken meanwhile offers no Take. */
    public static Screen of(News news, Viewer viewer) {
        return new NewsView(news, viewer).drawn();
    }

    private Screen drawn() {
        switch (news.notice().kind()) {
            case NEW_LEAD, GIVEN -> lead();
            case ASKED_AGAIN -> about(headline());
            case TAKEN -> taken();
            case CHANGED -> changed();
            case WOKEN -> woken();
            case UNANSWERED -> unanswered();
            case UNREACHABLE -> unreachable();
            case HANDED -> handed();
            case TASKS, LIMIT_NEAR, LIMIT_OVER -> staged();
            case LOST, AGREEMENT, UNDONE, ASSIGNED, ANSWERED -> changed();
        }
        return new Screen(text, keys());
    }

    private String headline() {
        return viewer.say("news." + news.notice().kind().name().toLowerCase(Locale.ROOT));
    }

    private void lead() {
        about(headline());
        if (!(deal instanceof OpenDeal)) {
            line("news.closed");
        } else if (deal.owner() != null && news.notice().kind() == Notice.Kind.NEW_LEAD) {
            line("news.leads", "who", viewer.name(deal.owner()));
        } else {
            firstContact().ifPresent(this::answerBy);
        }
    }

    private void taken() {
        about(headline());
        if (deal.owner() != null) {
            line("news.leads", "who", viewer.name(deal.owner()));
        }
    }

    private void changed() {
        about(headline());
        DealEvent event = news.event();
        if (event != null) {
            EventText words = new EventText(book(), viewer);
            text.line().line().text(words.what(event));
            text.line().italic(words.head(event));
        }
    }

    /** One message, however many deals came with it. */
    private void handed() {
        staged();
        MemberId whose = news.notice().about();
        if (whose != null) {
            line("news.handed.all", "who", viewer.name(whose));
        }
    }

    private void staged() {
        stage();
        if (deal.owner() != null) {
            line("news.leads", "who", viewer.name(deal.owner()));
        }
    }

    private void stage() {
        about(headline());
        line("news.stage", "stage", book().stage(deal.facts().pipeline(), deal.standing().stage()));
    }

    /** Months have passed: why it slept, how to begin, and all that was said last. */
    private void woken() {
        stage();
        for (DealEvent event : news.log().reversed()) {
            if (event.what() instanceof DealEvent.Frozen frozen) {
                line(
                        "news.frozen",
                        "when",
                        viewer.dates().day(event.at()),
                        "reason",
                        book().frozenReason(frozen.reason()));
                book().openingOfFrozen(frozen.reason())
                        .ifPresent(opening -> line("reminder.opening", "text", opening));
                break;
            }
        }
        if (viewer.worksOn(news.file())) {
            new LastTime(news.log(), news.book(), viewer)
                    .lines(news.file(), "")
                    .forEach(said -> text.line().text(said));
        }
    }

    private BookText book() {
        return new BookText(news.book(), viewer);
    }

    private void unanswered() {
        Optional<FollowUp> lead = firstContact();
        if (deal.owner() == null || lead.isPresent()) {
            about(headline());
            lead.ifPresent(this::answerBy);
            if (deal.owner() == null) {
                line("news.nobody");
            } else {
                line("news.leads", "who", viewer.name(deal.owner()));
            }
            return;
        }
        about(viewer.say("news.forgotten"));
        line("news.leads", "who", viewer.name(deal.owner()));
        news.file()
                .told(news.book(), viewer.member().language())
                .next()
                .ifPresent(
                        promise ->
                                line(
                                        "news.promise",
                                        "what",
                                        Excerpt.capitalised(
                                                PromiseText.of(promise, LONGEST_PROMISE, viewer)),
                                        "when",
                                        viewer.dates().moment(promise.due().instant())));
    }

    private void unreachable() {
        @Nullable MemberId about = news.notice().about();
        String who = viewer.name(about != null ? about : deal.owner());
        String why = viewer.say("news.unreachable.why");
        about(viewer.say("news.unreachable", "who", who) + "\n" + why);
    }

    /** What is told, and of which deal; who the client is only to those it concerns. */
    private void about(String headline) {
        text.text(headline).line().add(DealLines.title(deal, viewer));
        if (viewer.worksOn(news.file())) {
            String client = DealLines.client(deal);
            if (!client.isEmpty()) {
                text.line().text(client);
            }
            text.line().add(DealLines.origin(deal, viewer));
        }
    }

    private Optional<FollowUp> firstContact() {
        return news.file().open().stream()
                .filter(f -> f.kind() == FollowUp.Kind.FIRST_CONTACT)
                .findFirst();
    }

    private void answerBy(FollowUp lead) {
        boolean late = lead.due().instant().isBefore(viewer.now());
        String when = viewer.dates().moment(lead.due().instant());
        line(late ? "news.answer_was" : "news.answer_by", "when", when);
    }

    private List<List<Screen.Key>> keys() {
        List<Screen.Key> row = new ArrayList<>();
        if (isAsked()) {
            int event = news.notice().event();
            row.add(Keys.press(viewer.say("key.agree"), new Button.Agree(deal.id(), event)));
            row.add(Keys.press(viewer.say("key.disagree"), new Button.Disagree(deal.id(), event)));
            return List.of(row, List.of(handing(), Keys.card(deal, viewer)));
        } else if (deal instanceof OpenDeal && deal.owner() == null) {
            row.add(Keys.press(viewer.say("key.take"), new Button.Take(deal.id())));
            row.add(Keys.press(viewer.say("key.history"), new Button.History(deal.id())));
        } else if (viewer.mayChange(deal)) {
            row.add(Keys.card(deal, viewer));
            if (deal instanceof OpenDeal) {
                row.add(Keys.press(viewer.say("key.remind"), new Button.ChooseReminder(deal.id())));
            }
        } else if (viewer.worksOn(news.file())) {
            row.add(Keys.card(deal, viewer));
        }
        return List.of(row);
    }

    /** A deal that somebody gives up may be another's to win. */
    private Screen.Key handing() {
        return Keys.press(
                viewer.say("key.hand"), new Button.ChooseOwner(deal.id(), deal.facts().revision()));
    }

    private boolean isAsked() {
        Progress.Asked asked = deal.facts().progress().asked();
        return news.notice().kind() == Notice.Kind.AGREEMENT
                && asked != null
                && asked.event() == news.notice().event();
    }

    private void line(String key, Object... values) {
        text.line().text(viewer.say(key, values));
    }
}
