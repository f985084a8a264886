package voronka.telegrambot;

import java.time.Clock;
import java.util.Optional;
import voronka.domain.deal.DealId;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.view.Viewer;

/** What somebody did in the chat becomes a reply. The roster is read once: it says who it is. */
final class Conversation {
    private final Team team;
    private final Clock clock;
    private final StartCommand start;
    private final Texts texts;
    private final Taps taps;
    private final Filing filing;
    private final Attaching attaching;
    private final Wishes wishes;
    private final BookFile books;
    private final ChangingMember changing;
    private final TodayCommand today;
    private final GroupChats groups;

    Conversation(
            Team team,
            Clock clock,
            StartCommand start,
            Texts texts,
            Taps taps,
            Filing filing,
            Attaching attaching,
            Wishes wishes,
            BookFile books,
            ChangingMember changing,
            TodayCommand today,
            GroupChats groups) {
        this.team = team;
        this.clock = clock;
        this.start = start;
        this.texts = texts;
        this.taps = taps;
        this.filing = filing;
        this.attaching = attaching;
        this.wishes = wishes;
        this.books = books;
        this.changing = changing;
        this.today = today;
        this.groups = groups;
    }

    /**
     * Answers it.
     *
     * @param site the address our HTTP API is called by
     */
    Reply answer(Incoming incoming, String site) {
        Roster roster = team.roster();
        Optional<Member> member = roster.byPerson(incoming.sender().chat().person());
        return member.map(
                        known -> {
                            Viewer viewer = new Viewer(known, roster, clock.instant());
                            return known(incoming, new Turn(viewer, incoming.update(), site));
                        })
                .orElseGet(() -> unknown(incoming));
    }

    private Reply known(Incoming incoming, Turn turn) {
        return switch (incoming) {
            case Incoming.Text text -> texts.answer(text, turn);
            case Incoming.Tap tap -> taps.answer(tap.data(), turn.under(tap.message()));
            case Incoming.Attached sent ->
                    wishes.file(sent.file(), turn).orElseGet(() -> received(sent, turn));
            case Incoming.SharedContact sent -> filed(sent, turn);
            case Incoming.Place sent -> filed(sent, turn);
            case Incoming.Edited edited -> filing.edited(edited, turn);
            case Incoming.Reachable now -> {
                boolean back = now.reachable() && !turn.member().reachable();
                changing.to(turn.member(), known -> known.reachable(now.reachable()), turn);
                yield back ? welcomeBack(turn) : Reply.silence();
            }
            case Incoming.Other other -> Reply.saying(turn.words().say("unknown.kind"));
            case Incoming.InGroup command -> groups.commanded(command, turn);
            case Incoming.OutOfGroup left -> groups.left(left, turn.viewer().roster());
        };
    }

    /** Who had blocked us has missed something: what waits for them, at once. */
    private Reply welcomeBack(Turn turn) {
        String title = turn.words().say("back.title", "name", turn.member().name());
        return today.after(title, turn);
    }

    private Reply received(Incoming.Attached sent, Turn turn) {
        return sent.about() == null && BookFile.isOne(sent.file(), turn)
                ? books.read(sent.file(), turn)
                : filed(sent, turn);
    }

    private Reply filed(Incoming.Sent sent, Turn turn) {
        DealId about = sent.about();
        return about == null ? attaching.ask(sent, turn) : filing.under(about, sent, turn);
    }

    private Reply unknown(Incoming incoming) {
        String refusal = BotWords.in(incoming.sender().language()).say("start.stranger");
        return switch (incoming) {
            case Incoming.Text text ->
                    CommandLine.read(text.text())
                            .filter(line -> line.name().equals(start.name()))
                            .map(line -> start.admit(text.sender(), line.arguments()))
                            .orElseGet(() -> Reply.saying(refusal));
            case Incoming.Tap tap ->
                    Reply.toast(BotWords.in(tap.sender().language()).say("tap.stranger"));
            case Incoming.Sent sent -> Reply.saying(refusal);
            case Incoming.Edited edited -> Reply.silence();
            case Incoming.Reachable now -> Reply.silence();
            case Incoming.Other other -> Reply.saying(refusal);
            case Incoming.InGroup command -> groups.strangers(command);
            case Incoming.OutOfGroup left -> groups.left(left, team.roster());
        };
    }
}
