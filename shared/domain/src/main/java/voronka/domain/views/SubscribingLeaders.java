package voronka.domain.views;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.team.Member;
import voronka.domain.team.Team;
import voronka.domain.time.Due;

/**
 * Once a day: whoever leads gets what those who lead get, unless they have refused it. Directors
 * the pulse in the morning, directors and heads the broken rules in the evening.
 */
public final class SubscribingLeaders {
    private final Subscriptions subscriptions;
    private final Team team;
    private final Books books;
    private final Clock clock;

    public SubscribingLeaders(Subscriptions subscriptions, Team team, Books books, Clock clock) {
        this.subscriptions = subscriptions;
        this.team = team;
        this.books = books;
        this.clock = clock;
    }

    /** Does it unless it was done today. */
    public void daily() {
        Instant now = clock.instant();
        if (subscriptions.plannedUntil().filter(now::isBefore).isPresent()) {
            return;
        }
        Optional<SalesBook> book = books.current();
        if (book.isEmpty()) {
            return;
        }
        for (Member member : team.roster().working()) {
            wants(member)
                    .forEach(
                            (letter, cadence) -> {
                                Due due = cadence.after(now, member.zone(), book.get());
                                // Where there is one already, wanted or refused, it stays.
                                subscriptions.put(
                                        Subscription.fresh(member.id(), letter, cadence, due));
                            });
        }
        LocalDate today = now.atZone(book.get().zone()).toLocalDate();
        subscriptions.planned(today.plusDays(1).atStartOfDay(book.get().zone()).toInstant());
    }

    private static Map<Letter, Cadence> wants(Member member) {
        return switch (member.role()) {
            case DIRECTOR ->
                    Map.of(
                            new Letter.OfPulse(),
                            Cadence.MORNINGS,
                            new Letter.OfBreaches(),
                            Cadence.EVENINGS);
            case HEAD -> Map.of(new Letter.OfBreaches(), Cadence.EVENINGS);
            case MANAGER, SPECIALIST, READER, ADMIN -> Map.of();
        };
    }
}
