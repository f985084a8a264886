package voronka.local;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import voronka.domain.team.Member;
import voronka.local.page.About;
import voronka.local.page.Journal;
import voronka.local.page.LocalPage;
import voronka.local.page.TimeMachine;
import voronka.local.walk.Skip;

/** Puts the page on a running stack. */
final class Page {
    private Page() {}

    /**
     * @param siteKey the public key of the sample website's form; "" when there is none
     */
    static void on(Stack stack, String siteKey) {
        if (stack.chatting() instanceof Chatting.Here here) {
            here.server().servePageOn(stack.server());
        }
        new LocalPage(
                stack.server(), timeMachine(stack), journal(stack), () -> about(stack, siteKey));
    }

    private static About about(Stack stack, String siteKey) {
        return new About(
                new About.Site(
                        SampleCompany.FORM,
                        siteKey,
                        Map.of("ru", "Окна Ромашка", "en", "Romashka Windows")),
                new About.Bot(Stack.BOT.name(), stack.chatting().username()),
                new About.Hints(null, people(stack)));
    }

    private static Map<Long, About.Person> people(Stack stack) {
        Map<Long, About.Person> people = new LinkedHashMap<>();
        for (Member member : stack.store().team().roster().members()) {
            if (member.chat() != null) {
                people.put(
                        member.chat().person(),
                        new About.Person(member.role().name().toLowerCase(Locale.ROOT), "/help"));
            }
        }
        return people;
    }

    private static Journal journal(Stack stack) {
        return number ->
                stack.journal().since(number).stream()
                        .map(
                                e ->
                                        new Journal.Entry(
                                                e.number(),
                                                e.at(),
                                                e.function(),
                                                e.trigger(),
                                                e.outcome(),
                                                e.millis(),
                                                e.lines()))
                        .toList();
    }

    private static TimeMachine timeMachine(Stack stack) {
        return new TimeMachine() {
            @Override
            public Instant now() {
                return stack.clock().instant();
            }

            @Override
            public ZoneId zone() {
                return stack.clock().getZone();
            }

            @Override
            public void skip(TemporalAmount by) {
                arrived(stack.walk().skip(by));
            }

            @Override
            public void skipToNextDue() {
                arrived(stack.walk().skipToNextDue());
            }

            @Override
            public Progress progress() {
                boolean walking = stack.walk().underWay();
                return new Progress(
                        walking,
                        walking ? stack.walk().progress() : 0,
                        nextOf(stack.scheduler().nextDue()));
            }
        };
    }

    private static Optional<Instant> nextOf(Optional<Instant> next) {
        return next;
    }

    private static void arrived(Skip skip) {
        switch (skip) {
            case Skip.Arrived arrived -> {}
            case Skip.NothingAhead nothing -> {}
            case Skip.AlreadyWalking already ->
                    throw new IllegalStateException("a skip is under way already");
            case Skip.Stopped stopped -> throw new IllegalStateException(stopped.why());
        }
    }
}
