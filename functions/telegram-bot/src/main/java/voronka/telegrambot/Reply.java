package voronka.telegrambot;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Enclosure;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Question;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.telegram.picture.Drawing;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/**
 * What the bot answers. A tap's screen takes the place of the message that was tapped; any other is
 * a new message.
 *
 * @param screen what is shown; null for nothing
 * @param file sent with the screen under it, always as a new message; null for none
 * @param toast a few words on what happened; null for none. At most 200 characters
 * @param answered whose open question this answers, to be forgotten once the reply is out
 * @param menuOf whose menu of commands is to be drawn anew
 * @param again what somebody has sent before, each as a new message
 * @param picture what the screen has to do with a picture; null for nothing
 * @param work what gives the screen that takes this one's place; null for none
 * @param asking what the screen asks: the next text answers it. Null for nothing
 * @param over the message of the question before, whose keys mean nothing any more; 0 for none
 */
record Reply(
        @Nullable Screen screen,
        @Nullable Attachment file,
        @Nullable String toast,
        @Nullable MemberId answered,
        @Nullable Member menuOf,
        List<Again> again,
        @Nullable WithPicture picture,
        @Nullable Work work,
        @Nullable Asking asking,
        long over) {

    private static final Reply NOTHING =
            new Reply(null, null, null, null, null, List.of(), null, null, null, 0);

    /** Takes a while. Meanwhile the screen shows how far it is; what it gives takes its place. */
    interface Work {
        /** A screen, and the picture that joins it; nothing else of the reply counts. */
        Reply done(Consumer<Screen> meanwhile);
    }

    Reply {
        again = List.copyOf(again);
    }

    /** Nothing is to be said. */
    static Reply silence() {
        return NOTHING;
    }

    /** A screen. */
    static Reply of(Screen screen) {
        return NOTHING.shown(screen, null);
    }

    /** A screen until the work is done. */
    static Reply working(Screen meanwhile, Work work) {
        return NOTHING.shown(meanwhile, work);
    }

    /** A screen, and what happened. */
    static Reply of(Screen screen, String toast) {
        return of(screen).told(toast);
    }

    /** A file, and a few words under it. */
    static Reply of(Attachment file, Screen under) {
        return new Reply(under, file, null, null, null, List.of(), null, null, null, 0);
    }

    /** A screen of plain words. */
    static Reply saying(String words) {
        return of(Screen.of(Html.of(words)));
    }

    /** What happened, over a screen that stays as it is. */
    static Reply toast(String words) {
        return NOTHING.told(words);
    }

    /**
     * Something that was sent before.
     *
     * @param gone what is said when the messenger has it no more
     */
    record Again(Enclosure enclosed, String gone) {}

    /** What was sent before is shown again, under a screen that stays as it is. */
    static Reply again(List<Again> sent) {
        return new Reply(null, null, null, null, null, sent, null, null, null, 0);
    }

    /**
     * A question that the next text answers.
     *
     * @param whole whether the screen asks and does nothing else, so that its keys are answers
     */
    record Asking(MemberId member, Dialogue dialogue, boolean whole) {}

    /** The same screen, asking that member; its keys are answers. */
    Reply asking(MemberId member, Dialogue dialogue) {
        return asking(new Asking(member, dialogue, true));
    }

    /** The same screen, asking that member by the way. */
    Reply askingByTheWay(MemberId member, Dialogue dialogue) {
        return asking(new Asking(member, dialogue, false));
    }

    private Reply asking(Asking other) {
        return new Reply(screen, file, toast, answered, menuOf, again, picture, work, other, over);
    }

    /** Whether the open question is over with it: answered, or another is asked. */
    boolean settles() {
        return answered != null || asking != null;
    }

    /** The same in answer to that question, which keeps its keys as long as it is open. */
    Reply to(Question question) {
        return settles() ? leaving(question) : this;
    }

    /** The same; that question is left behind. */
    Reply leaving(Question question) {
        return new Reply(
                screen,
                file,
                toast,
                answered,
                menuOf,
                again,
                picture,
                work,
                asking,
                question.message());
    }

    /** The same; it answers what that member was asked. */
    Reply answering(MemberId member) {
        return new Reply(screen, file, toast, member, menuOf, again, picture, work, asking, over);
    }

    /** The same; that member's menu is drawn anew. */
    Reply withMenuOf(Member member) {
        return new Reply(screen, file, toast, answered, member, again, picture, work, asking, over);
    }

    /** What a screen has to do with a picture. */
    sealed interface WithPicture {}

    /** A picture joins the screen as soon as it is drawn. */
    record Joining(Drawing drawing) implements WithPicture {}

    /** The picture that is there, if there is one, stays above the screen. */
    record Staying() implements WithPicture {}

    /** The same; that picture joins it as soon as it is drawn. Null for nothing to be drawn. */
    Reply joinedBy(@Nullable Drawing drawing) {
        return drawing == null ? this : with(new Joining(drawing));
    }

    /** The same, with that done to what is shown in the end. */
    Reply dressed(UnaryOperator<Screen> dress) {
        Work plain = work;
        if (plain != null) {
            return shown(screen, meanwhile -> plain.done(meanwhile).dressed(dress));
        }
        return screen == null ? this : shown(dress.apply(screen), null);
    }

    /** The same with its work done: for somebody who does not wait and watch. */
    Reply ready() {
        return work == null ? this : work.done(meanwhile -> {});
    }

    private Reply shown(@Nullable Screen other, @Nullable Work then) {
        return new Reply(other, file, toast, answered, menuOf, again, picture, then, asking, over);
    }

    /** The same, saying what happened. */
    Reply saying(Turn turn, String words, Object... values) {
        return told(turn.words().say(words, values));
    }

    private Reply told(String words) {
        return new Reply(screen, file, words, answered, menuOf, again, picture, work, asking, over);
    }

    /** The same, asking about the screen before: the picture that screen had stays. */
    Reply underThePicture() {
        return with(new Staying());
    }

    private Reply with(WithPicture other) {
        return new Reply(screen, file, toast, answered, menuOf, again, other, work, asking, over);
    }
}
