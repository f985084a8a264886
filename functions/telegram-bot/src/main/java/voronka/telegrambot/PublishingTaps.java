package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import voronka.domain.book.Edition;
import voronka.domain.book.Vanished;
import voronka.domain.publishing.Draft;
import voronka.domain.publishing.Drafts;
import voronka.domain.publishing.PublishingBook;
import voronka.telegram.screen.Button;
import voronka.telegram.view.MovingOverView;
import voronka.telegram.view.PublishingView;

/** From a draft to the next version: what it changes is shown, what is missing is asked about. */
final class PublishingTaps {
    private final PublishingBook publishing;
    private final Drafts drafts;
    private final MovingOverTaps moving;

    PublishingTaps(PublishingBook publishing, Drafts drafts, MovingOverTaps moving) {
        this.publishing = publishing;
        this.drafts = drafts;
        this.moving = moving;
    }

    /** Keeps a new draft and shows what would become of it. */
    Reply begin(Draft draft, Turn turn) {
        drafts.keep(turn.member().id(), draft);
        return shown(draft, publishing.preview(draft.proposal(), turn.member()), turn);
    }

    Reply publish(Button.Publish button, Turn turn) {
        return with(
                button.draft(),
                turn,
                draft -> shown(draft, publishing.publish(draft.proposal(), turn.member()), turn));
    }

    Reply upon(Button.PublishUpon button, Turn turn) {
        return with(button.draft(), turn, draft -> begin(draft.upon(button.version()), turn));
    }

    Reply over(Button.MoveDealsOver button, Turn turn) {
        return moving.move(button, turn);
    }

    Reply drop(Button.DropDraft button, Turn turn) {
        return with(
                button.draft(),
                turn,
                draft -> {
                    drafts.dropDraft(turn.member().id());
                    return Reply.saying(turn.words().say("publish.dropped"));
                });
    }

    Reply renamed(Button.Renamed button, Turn turn) {
        return answered(
                button.draft(),
                button.question(),
                turn,
                (draft, asked) ->
                        button.choice() < asked.renames().size()
                                ? begin(
                                        draft.knowing(
                                                asked.part(),
                                                new Vanished.Fate.Renamed(
                                                        asked.renames()
                                                                .get(button.choice())
                                                                .key())),
                                        turn)
                                : gone(turn));
    }

    Reply removed(Button.Removed button, Turn turn) {
        return answered(
                button.draft(),
                button.question(),
                turn,
                (draft, asked) -> {
                    boolean isStage = asked.part().kind() == Vanished.Kind.STAGE;
                    if (isStage && button.heir() < 0) {
                        return Reply.of(
                                new PublishingView(draft.id(), turn.viewer())
                                        .heir(asked, button.question()));
                    }
                    if (isStage && button.heir() >= asked.heirs().size()) {
                        return gone(turn);
                    }
                    String heir = isStage ? asked.heirs().get(button.heir()).key() : null;
                    return begin(
                            draft.knowing(asked.part(), new Vanished.Fate.Removed(heir)), turn);
                });
    }

    private interface Answer {
        Reply to(Draft draft, Vanished asked);
    }

    /** What is asked now is answered; an answer to anything else shows what is asked now. */
    private Reply answered(String id, int question, Turn turn, Answer answer) {
        return with(
                id,
                turn,
                draft -> {
                    PublishingBook.Result result =
                            publishing.preview(draft.proposal(), turn.member());
                    return result instanceof PublishingBook.Unanswered(List<Vanished> vanished)
                                    && question == draft.proposal().fates().size()
                            ? answer.to(draft, vanished.getFirst())
                            : shown(draft, result, turn);
                });
    }

    private Reply with(String id, Turn turn, Function<Draft, Reply> answer) {
        Optional<Draft> draft =
                drafts.draftOf(turn.member().id())
                        .filter(one -> one.id().equals(id))
                        .filter(one -> one.waitsAt(turn.viewer().now()));
        return draft.map(answer).orElseGet(() -> gone(turn));
    }

    private static Reply gone(Turn turn) {
        return Reply.saying(turn.words().say("publish.gone"));
    }

    private Reply shown(Draft draft, PublishingBook.Result result, Turn turn) {
        PublishingView view = new PublishingView(draft.id(), turn.viewer());
        return switch (result) {
            case PublishingBook.Ready ready -> Reply.of(view.ready(ready));
            case PublishingBook.PublishedMeanwhile meanwhile -> Reply.of(view.meanwhile(meanwhile));
            case PublishingBook.Unanswered(List<Vanished> vanished) ->
                    Reply.of(view.fate(vanished.getFirst(), draft.proposal().fates().size()));
            case PublishingBook.Published(var before, Edition edition, var changes) -> {
                drafts.dropDraft(turn.member().id());
                yield Reply.of(
                        MovingOverView.published(
                                edition, moving.waiting(edition.version(), turn), turn.viewer()));
            }
            case PublishingBook.KeysReused(List<Vanished.Part> parts) ->
                    Reply.saying(
                            turn.words()
                                    .say(
                                            "publish.reused",
                                            "keys",
                                            parts.stream()
                                                    .map(Vanished.Part::key)
                                                    .collect(Collectors.joining(", "))));
            case PublishingBook.NothingChanges(var newest) ->
                    Reply.saying(turn.words().say("publish.nothing", "n", newest.version()));
            case PublishingBook.NoSuchVersion(int version, int newest) ->
                    Reply.saying(
                            turn.words().say("publish.version", "n", version, "newest", newest));
            case PublishingBook.NotAllowed no ->
                    Reply.saying(turn.words().say("refused.directors"));
        };
    }
}
