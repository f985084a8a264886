package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.conversation.Dialogues;
import voronka.domain.conversation.Question;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.MemberId;
import voronka.telegram.incoming.Incoming;

/**
 * What a text is: a command, a note to the deal it replies to, a deal's id, the answer to an open
 * question, or words that belong to some deal. What was forwarded is somebody else's: it commands
 * and answers nothing.
 */
final class Texts {
    private final Commands commands;
    private final Dialogues dialogues;
    private final Answers answers;
    private final Filing filing;
    private final Attaching attaching;
    private final Searching searching;
    private final FollowUps followUps;
    private final DealScreens screens;

    Texts(
            Commands commands,
            Dialogues dialogues,
            Answers answers,
            Filing filing,
            Attaching attaching,
            Searching searching,
            FollowUps followUps,
            DealScreens screens) {
        this.commands = commands;
        this.dialogues = dialogues;
        this.answers = answers;
        this.filing = filing;
        this.attaching = attaching;
        this.searching = searching;
        this.followUps = followUps;
        this.screens = screens;
    }

    Reply answer(Incoming.Text text, Turn turn) {
        Optional<CommandLine> command =
                text.envelope().author() == null ? CommandLine.read(text.text()) : Optional.empty();
        if (command.isPresent()) {
            return commanded(command.get(), turn);
        }
        DealId about = text.about();
        if (about != null) {
            return filing.under(about, text, turn);
        }
        if (text.envelope().author() != null) {
            return attaching.ask(text, turn);
        }
        Optional<Question> question = open(turn);
        Optional<DealFile> named = DealId.read(text.text()).flatMap(followUps::file);
        if (question.isPresent() && named.isEmpty()) {
            return answers.to(question.get().dialogue(), text.text(), turn).to(question.get());
        }
        question.ifPresent(left -> dialogues.end(turn.member().id()));
        Reply reply =
                named.map(found -> Reply.of(screens.card(found, turn)))
                        .orElseGet(() -> searching.typed(text.parcel(turn.viewer().now()), turn));
        return question.map(reply::leaving).orElse(reply);
    }

    /** A command ends whatever question was open. */
    private Reply commanded(CommandLine line, Turn turn) {
        Optional<Command> found = commands.named(line.name());
        if (found.isEmpty()) {
            return Reply.saying(turn.words().say("unknown.command", "name", line.name()));
        }
        Command command = found.get();
        if (!command.audience().admits(turn.member().role())) {
            return Reply.saying(turn.words().say("refused.directors"));
        }
        MemberId member = turn.member().id();
        Optional<Question> left =
                command.name().equals("cancel") ? Optional.empty() : dialogues.open(member);
        left.ifPresent(question -> dialogues.end(member));
        Reply reply =
                linked(line)
                        .map(deal -> Reply.of(screens.card(deal, turn)))
                        .orElseGet(() -> command.answer(turn, line.arguments()));
        return left.map(reply::leaving).orElse(reply);
    }

    /** A link from elsewhere, such as a calendar, opens the bot with a deal's id. */
    private Optional<DealFile> linked(CommandLine line) {
        return line.name().equals("start")
                ? DealId.read(line.arguments()).flatMap(followUps::file)
                : Optional.empty();
    }

    private Optional<Question> open(Turn turn) {
        return dialogues
                .open(turn.member().id())
                .filter(asked -> asked.isOpenAt(turn.viewer().now()));
    }
}
