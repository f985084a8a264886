package voronka.telegrambot;

import java.time.Clock;
import java.util.Optional;
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
    private final ContactOffer contacts;
    private final Wishes wishes;
    private final ChangingMember changing;

    Conversation(
            Team team,
            Clock clock,
            StartCommand start,
            Texts texts,
            Taps taps,
            ContactOffer contacts,
            Wishes wishes,
            ChangingMember changing) {
        this.team = team;
        this.clock = clock;
        this.start = start;
        this.texts = texts;
        this.taps = taps;
        this.contacts = contacts;
        this.wishes = wishes;
        this.changing = changing;
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
            case Incoming.Tap tap -> taps.answer(tap.data(), turn);
            case Incoming.SharedContact contact -> contacts.of(contact, turn);
            case Incoming.Attached sent ->
                    wishes.file(sent.file(), turn)
                            .orElseGet(() -> Reply.saying(turn.words().say("unknown.kind")));
            case Incoming.Reachable now -> {
                changing.to(turn.member(), known -> known.reachable(now.reachable()), turn);
                yield Reply.silence();
            }
            case Incoming.Other other -> Reply.saying(unanswered(other.kind(), turn));
        };
    }

    private static String unanswered(String kind, Turn turn) {
        return turn.words().say(kind.equals("edited_message") ? "unknown.edit" : "unknown.kind");
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
            case Incoming.SharedContact contact -> Reply.saying(refusal);
            case Incoming.Attached file -> Reply.saying(refusal);
            case Incoming.Reachable now -> Reply.silence();
            case Incoming.Other other -> Reply.saying(refusal);
        };
    }
}
