package voronka.telegrambot;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.Progress;
import voronka.domain.funnel.Supposing;
import voronka.domain.views.Report;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.FunnelChoices;
import voronka.telegram.view.FunnelPicture;
import voronka.telegram.view.FunnelText;
import voronka.telegram.view.RatingView;
import voronka.telegram.view.TrendView;
import voronka.telegram.view.WhatIfText;

/**
 * {@code /funnel}: now, or of a period, of everybody or of a part, by keys and by words. A manager
 * sees only what is their own.
 */
final class FunnelCommand implements Command {
    private final AskingFunnel asking;
    private final Supposing supposing;
    private final Books books;

    FunnelCommand(AskingFunnel asking, Supposing supposing, Books books) {
        this.asking = asking;
        this.supposing = supposing;
        this.books = books;
    }

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return answer(turn, arguments, view -> view);
    }

    /** What was lost: of the period that was named, or lately. */
    Reply losses(Turn turn, String arguments) {
        Days lately = Days.upTo(asking.today(), AskingFunnel.LATELY);
        return answer(
                turn,
                arguments,
                view ->
                        view.of(
                                FunnelView.Kind.LOSSES,
                                view.period() == null ? lately : view.period()));
    }

    /** What if more came, or more went on? In words, or asked by keys. */
    Reply whatIf(Turn turn, String arguments) {
        SalesBook book = books.current().orElseThrow();
        WhatIfLine line = WhatIfLine.of(arguments, book);
        return read(
                turn,
                line.rest(),
                view -> whatIf(line.wish(view, asking.frame(view).pipeline()), turn));
    }

    /** An answer can be kept, a question not. */
    Reply whatIf(Button.WhatIf wish, Turn turn) {
        Reply shown =
                supposed(
                        wish.view(),
                        turn,
                        supposed ->
                                Reply.of(WhatIfText.of(supposed, wish, turn.viewer()))
                                        .joinedBy(
                                                WhatIfText.picture(supposed, wish, turn.viewer())
                                                        .orElse(null)));
        Report report = new Report(Report.Kind.WHAT_IF, wish.view(), wish.place(), wish.percent());
        return wish.percent() == 0 ? shown : SaveKey.under(shown, report, turn);
    }

    /** The stage that matters most. */
    Reply key(Turn turn, String arguments) {
        return read(turn, arguments, view -> key(view, turn));
    }

    Reply key(FunnelView view, Turn turn) {
        Reply shown =
                supposed(view, turn, supposed -> Reply.of(WhatIfText.key(supposed, turn.viewer())));
        return SaveKey.under(shown, Report.of(Report.Kind.KEY_STAGE, view), turn);
    }

    /** Where the log has to be read, the message says how far it is. */
    private Reply supposed(FunnelView view, Turn turn, Function<Supposing.Supposed, Reply> answer) {
        return LogReading.where(
                view.readsTheLog(),
                turn,
                progress ->
                        switch (supposing.of(
                                view, turn.member(), turn.viewer().roster(), progress)) {
                            case Supposing.Supposed supposed -> answer.apply(supposed);
                            case Supposing.Unread(AskingFunnel.Answer tooLong) ->
                                    Reply.of(
                                            FunnelText.of(
                                                    tooLong,
                                                    books.current().orElseThrow(),
                                                    turn.viewer()));
                        });
    }

    private Reply answer(Turn turn, String arguments, UnaryOperator<FunnelView> as) {
        return read(turn, arguments, view -> show(as.apply(view), turn));
    }

    /** Reads which deals are meant, and answers about them. */
    Reply read(Turn turn, String arguments, Function<FunnelView, Reply> answer) {
        FunnelLine line = new FunnelLine(asking, books.current().orElseThrow(), turn);
        return switch (line.read(arguments)) {
            case FunnelLine.Understood(FunnelView view) -> answer.apply(view);
            case FunnelLine.NotUnderstood(String words, List<String> right) ->
                    Reply.saying(notUnderstood(words, right, turn));
        };
    }

    private static String notUnderstood(String words, List<String> right, Turn turn) {
        return right.isEmpty()
                ? turn.words().say("funnel.what", "words", words)
                : turn.words()
                        .say(
                                "funnel.what.right",
                                "words",
                                words,
                                "right",
                                String.join(", ", right));
    }

    /** A funnel, as far as the member may see it. */
    Reply show(FunnelView view, Turn turn) {
        Reply shown =
                LogReading.where(view.readsTheLog(), turn, progress -> drawn(view, turn, progress));
        return SaveKey.under(shown, Report.of(Report.Kind.FUNNEL, view), turn);
    }

    /** The same with one condition more. */
    Reply combine(Button.Combine button, Turn turn) {
        FunnelView allowed = AskingFunnel.allowed(button.view(), turn.member());
        return show(asking.narrowed(allowed, button.part(), turn.viewer().roster()), turn);
    }

    private Reply drawn(FunnelView view, Turn turn, Progress progress) {
        AskingFunnel.Answer answer =
                asking.answer(view, turn.member(), turn.viewer().roster(), progress);
        SalesBook book = books.current().orElseThrow();
        return Reply.of(FunnelText.of(answer, book, turn.viewer()))
                .joinedBy(FunnelPicture.of(answer, book, turn.viewer()).orElse(null));
    }

    /** How the view's period went. */
    Reply trend(Button.Trend button, Turn turn) {
        Reply shown =
                LogReading.where(
                        button.view().readsTheLog(),
                        turn,
                        progress -> {
                            AskingFunnel.Gone gone =
                                    asking.trend(
                                            button.view(),
                                            turn.member(),
                                            turn.viewer().roster(),
                                            progress);
                            return Reply.of(TrendView.of(gone, turn.viewer()))
                                    .joinedBy(TrendView.picture(gone, turn.viewer()).orElse(null));
                        });
        return SaveKey.under(shown, Report.of(Report.Kind.TREND, button.view()), turn);
    }

    /** Who has closed what in the view's period. */
    Reply rating(Button.Rating button, Turn turn) {
        Reply shown =
                LogReading.where(
                        AskingFunnel.ratedFromTheLog(button.view(), turn.member()),
                        turn,
                        progress -> {
                            AskingFunnel.Ranked ranked =
                                    asking.rating(
                                            button.view(),
                                            turn.member(),
                                            turn.viewer().roster(),
                                            progress);
                            return Reply.of(RatingView.of(ranked, turn.viewer()))
                                    .joinedBy(
                                            RatingView.picture(ranked, turn.viewer()).orElse(null));
                        });
        return SaveKey.under(shown, Report.of(Report.Kind.RATING, button.view()), turn);
    }

    /** What it can be narrowed down to. */
    Reply narrow(Button.NarrowFunnel button, Turn turn) {
        FunnelView view = AskingFunnel.allowed(button.view(), turn.member());
        Screen question =
                switch (button.by()) {
                    case PERIOD -> FunnelChoices.period(view, asking.today(), turn.viewer());
                    case OWNER -> FunnelChoices.owner(view, turn.viewer());
                    case SOURCE -> named(view, By.SOURCE, turn);
                    case CHANNEL -> named(view, By.CHANNEL, turn);
                    case PRODUCT -> named(view, By.PRODUCT, turn);
                    case AHEAD -> FunnelChoices.ahead(view, turn.viewer());
                    case PIPELINE ->
                            FunnelChoices.pipeline(
                                    view, books.current().orElseThrow(), turn.viewer());
                };
        return Reply.of(question).underThePicture();
    }

    /** How it is counted. */
    Reply how(Button.HowCounted button, Turn turn) {
        return Reply.of(FunnelChoices.how(button.view(), turn.viewer())).underThePicture();
    }

    private Screen named(FunnelView view, By by, Turn turn) {
        return FunnelChoices.named(view, by, asking.names(view, by), turn.viewer());
    }
}
