package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.telegram.view.Choices;

/** {@code /remind A7K2QX in 10 days decision maker back}: a promise in one line. */
final class RemindCommand implements Command {
    private final FollowUps followUps;
    private final Choosing choosing;
    private final Questions questions;
    private final WhenAnswer when;

    RemindCommand(FollowUps followUps, Choosing choosing, Questions questions, WhenAnswer when) {
        this.followUps = followUps;
        this.choosing = choosing;
        this.questions = questions;
        this.when = when;
    }

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    /** Without a date, or with one that is not clear, the bot asks for it and keeps the words. */
    @Override
    public Reply answer(Turn turn, String arguments) {
        String[] parts = arguments.strip().split("\\s+", 2);
        Optional<DealFile> found = DealId.read(parts[0]).flatMap(followUps::file);
        if (found.isEmpty()) {
            return Reply.saying(turn.words().say("remind.how"));
        }
        String words = parts.length > 1 ? parts[1] : "";
        return choosing.ofAlive(found.get().deal().id(), turn, file -> answer(file, words, turn));
    }

    private Reply answer(DealFile file, String words, Turn turn) {
        if (words.isEmpty()) {
            return questions.when(
                    Dialogue.When.Wish.REMIND,
                    file,
                    "",
                    Choices.reminder(file, turn.viewer()),
                    turn);
        }
        Dialogue.When question =
                new Dialogue.When(
                        file.deal().id(),
                        Dialogue.When.Wish.REMIND,
                        file.deal().facts().revision(),
                        "",
                        "",
                        turn.viewer().now());
        Reply reply = when.words(question, words, turn);
        return reply.settles() ? reply : reply.asking(turn.member().id(), question);
    }
}
