package voronka.telegrambot;

import org.jspecify.annotations.Nullable;
import voronka.aws.lambda.Log;
import voronka.domain.Messenger.Sending;
import voronka.domain.conversation.Dialogues;
import voronka.domain.conversation.Question;
import voronka.domain.team.Chat;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.telegram.client.Answer;
import voronka.telegram.client.Courier;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Brings a reply to the person: screens by the courier, a toast in the answer to the webhook. */
final class Delivery {
    private final Courier courier;
    private final Menus menus;
    private final Commands commands;
    private final Dialogues dialogues;
    private final Pictures pictures;

    Delivery(
            Courier courier,
            Menus menus,
            Commands commands,
            Dialogues dialogues,
            Pictures pictures) {
        this.courier = courier;
        this.menus = menus;
        this.commands = commands;
        this.dialogues = dialogues;
        this.pictures = pictures;
    }

    /** What became of it. */
    sealed interface Result {}

    /** It is there; the body is what the messenger is to do besides, or "". */
    record Delivered(String body) implements Result {}

    /** The messenger is out of reach or wants us to wait. */
    record Later(String why) implements Result {}

    /** Delivers it. The question it answers is forgotten only then, so that a repeat finds it. */
    Result of(Reply reply, Incoming incoming, Log log) {
        @Nullable Sending sending = shown(reply, incoming);
        if (sending instanceof Sending.Later(String why)) {
            return new Later(why);
        }
        if (sending instanceof Sending.Sent(long message)) {
            pictures.order(reply, incoming, message, log);
            if (reply.work() != null
                    && worked(reply.work(), message, incoming, log) instanceof Later late) {
                return late;
            }
        }
        for (Reply.Again one : reply.again()) {
            if (courier.sendAgain(incoming.sender().chat(), one.enclosed(), one.gone())
                    instanceof Sending.Later(String why)) {
                return new Later(why);
            }
        }
        settle(reply, sending, incoming);
        Member member = reply.menuOf();
        if (member != null) {
            Chat chat = member.chat() == null ? incoming.sender().chat() : member.chat();
            menus.show(chat, commands.menu(member));
        }
        return new Delivered(incoming instanceof Incoming.Tap tap ? toast(tap, reply.toast()) : "");
    }

    /** What is asked now is remembered with the message that asks it; what is answered is over. */
    private void settle(Reply reply, @Nullable Sending sending, Incoming incoming) {
        Reply.Asking asking = reply.asking();
        MemberId answered = reply.answered();
        long shown = sending instanceof Sending.Sent(long message) ? message : 0;
        if (asking != null) {
            dialogues.ask(
                    asking.member(), new Question(asking.dialogue(), asking.whole() ? shown : 0));
        } else if (answered != null) {
            dialogues.end(answered);
        }
        if (reply.over() != 0 && reply.over() != shown) {
            courier.takeKeysAway(incoming.sender().chat(), reply.over());
        }
    }

    /** The message that was shown first is made to say how far the work is, and what it gave. */
    private @Nullable Later worked(Reply.Work work, long message, Incoming incoming, Log log) {
        Chat chat = incoming.sender().chat();
        Reply done = work.done(screen -> courier.edit(chat, message, screen));
        Screen screen = done.screen();
        if (screen == null) {
            return null;
        }
        return switch (courier.edit(chat, message, screen)) {
            case Sending.Later(String why) -> new Later(why);
            case Sending.Sent sent -> {
                pictures.order(done, incoming, message, log);
                yield null;
            }
            case Sending.Unreachable unreachable -> null;
        };
    }

    private @Nullable Sending shown(Reply reply, Incoming incoming) {
        Screen screen = screen(reply, incoming);
        if (screen == null) {
            return null;
        }
        Chat chat = incoming.sender().chat();
        Attachment file = reply.file();
        if (file != null) {
            return courier.sendFile(chat, file, screen);
        }
        return incoming instanceof Incoming.Tap tap
                ? redrawn(chat, tap, screen, reply.picture())
                : courier.send(chat, screen);
    }

    /** What stands over a picture that is not its own would be a lie: then the picture goes. */
    private Sending redrawn(
            Chat chat, Incoming.Tap tap, Screen screen, Reply.@Nullable WithPicture picture) {
        pictures.leave(tap);
        if (!tap.picture()) {
            return courier.edit(chat, tap.message(), screen);
        }
        return picture == null || screen.text().length() > Courier.LONGEST_CAPTION
                ? courier.replace(chat, tap.message(), screen)
                : courier.caption(chat, tap.message(), screen);
    }

    /** Where no toast can be shown, its words stand above the screen. */
    private static @Nullable Screen screen(Reply reply, Incoming incoming) {
        Screen screen = reply.screen();
        String toast = reply.toast();
        if (incoming instanceof Incoming.Tap || toast == null) {
            return screen;
        }
        if (screen == null) {
            return Screen.of(Html.of(toast));
        }
        return screen.text().length() + toast.length() + 2 > Html.LONGEST
                ? screen
                : new Screen(Html.of(toast).line().line().add(screen.text()), screen.keys());
    }

    /** Every tap is answered, or its key would keep turning. */
    private static String toast(Incoming.Tap tap, @Nullable String words) {
        return new Answer(tap.query(), words, false).json();
    }
}
