package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Vanished;
import voronka.domain.publishing.PublishingBook;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** On the way from a file to a version: what it changes, and what has to be said before. */
public final class PublishingView {
    private final String draft;
    private final Viewer viewer;

    /**
     * @param draft the id of what is to be published
     */
    public PublishingView(String draft, Viewer viewer) {
        this.draft = draft;
        this.viewer = viewer;
    }

    /** What it would change, and whether it is to be published. */
    public Screen ready(PublishingBook.Ready ready) {
        Html text =
                Html.empty()
                        .bold(say("publish.ready", "n", ready.next().version()))
                        .line()
                        .line()
                        .add(
                                new BookChangesText(ready.before(), ready.next().book(), viewer)
                                        .of(ready.changes()))
                        .line()
                        .line()
                        .text(say("publish.deals"));
        return new Screen(
                text,
                List.of(
                        List.of(
                                Keys.press(say("key.publish"), new Button.Publish(draft)),
                                cancel())));
    }

    /** Others have published since. */
    public Screen meanwhile(PublishingBook.PublishedMeanwhile meanwhile) {
        String who = VersionsView.signature(meanwhile.newest(), viewer);
        Html text =
                Html.empty()
                        .bold(
                                say(
                                        "publish.meanwhile",
                                        "n",
                                        meanwhile.newest().version(),
                                        "base",
                                        meanwhile.base().version()))
                        .line()
                        .text(who)
                        .line()
                        .line()
                        .add(
                                new BookChangesText(
                                                meanwhile.base(), meanwhile.newest().book(), viewer)
                                        .of(meanwhile.since()))
                        .line()
                        .line()
                        .text(say("publish.meanwhile.decide"));
        return new Screen(
                text,
                List.of(
                        List.of(
                                Keys.press(
                                        say("key.publish.upon"),
                                        new Button.PublishUpon(
                                                draft, meanwhile.newest().version()))),
                        List.of(cancel())));
    }

    /**
     * What became of that?
     *
     * @param number how many were answered before: an answer to another question is none to this
     */
    public Screen fate(Vanished vanished, int number) {
        String name = vanished.name().in(viewer.member().language());
        Html text =
                Html.empty()
                        .text(
                                switch (vanished.part().kind()) {
                                    case STAGE -> say("publish.gone.stage", "name", name);
                                    case FIELD -> say("publish.gone.field", "name", name);
                                    case PIPELINE -> say("publish.gone.pipeline", "name", name);
                                });
        List<Screen.Key.Press> keys = new ArrayList<>();
        for (Vanished.Candidate candidate : vanished.renames()) {
            keys.add(
                    new Screen.Key.Press(
                            say("key.renamed", "name", name(candidate)),
                            new Button.Renamed(draft, number, keys.size())));
        }
        if (!vanished.removable()) {
            text.line().text(say("publish.gone.same"));
            return asked(text, keys);
        }
        keys.add(
                new Screen.Key.Press(
                        vanished.part().kind() == Vanished.Kind.PIPELINE
                                ? say("key.removed.pipeline")
                                : say("key.removed"),
                        new Button.Removed(draft, number, -1)));
        return asked(text, keys);
    }

    /** Where do deals of that removed stage go? */
    public Screen heir(Vanished stage, int number) {
        String name = stage.name().in(viewer.member().language());
        List<Screen.Key.Press> keys = new ArrayList<>();
        for (Vanished.Candidate heir : stage.heirs()) {
            keys.add(
                    new Screen.Key.Press(
                            name(heir), new Button.Removed(draft, number, keys.size())));
        }
        return asked(Html.of(say("publish.heir", "name", name)), keys);
    }

    private Screen asked(Html text, List<Screen.Key.Press> keys) {
        if (Keys.areNumbered(keys.size())) {
            keys.forEach(key -> text.line().text((keys.indexOf(key) + 1) + ". " + key.label()));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(keys));
        rows.add(List.of(cancel()));
        return new Screen(text, rows);
    }

    private String name(Vanished.Candidate candidate) {
        return candidate.name().in(viewer.member().language());
    }

    private Screen.Key cancel() {
        return Keys.press(say("key.publish.drop"), new Button.DropDraft(draft));
    }

    private String say(String key, Object... values) {
        return viewer.say(key, values);
    }
}
