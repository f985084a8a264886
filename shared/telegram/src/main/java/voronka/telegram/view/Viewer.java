package voronka.telegram.view;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.followup.DealFile;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;
import voronka.telegram.words.DateText;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.Words;

/** For whom a screen is drawn, and when: their words, their zone, what they may do. */
public record Viewer(Member member, Roster roster, Instant now) {
    /** The words of their language. */
    public Words words() {
        return Words.in(member.language());
    }

    /** The zone their clock shows. */
    public ZoneId zone() {
        return member.zone();
    }

    /** Dates as they read them. */
    public DateText dates() {
        return new DateText(words(), zone(), now);
    }

    /** What they may do at this moment. */
    public Rights rights() {
        return Rights.of(member, roster, now);
    }

    /** Whether they are the head whom the book asks about that deal, or stand above. */
    public boolean mayAgree(Deal deal) {
        return rights().agrees().holds(deal.owner());
    }

    /** Whether they may change that deal: it is theirs, their team's, or all are. */
    public boolean mayChange(Deal deal) {
        return rights().mayChange(deal.owner());
    }

    /** Whether they may see who the client is. */
    public boolean maySee(Deal deal) {
        return rights().maySee(deal.owner());
    }

    /** Whether they may see all of it: they may see the deal, or have something to do about it. */
    public boolean worksOn(DealFile file) {
        return maySee(file.deal()) || file.isWorkOf(member.id());
    }

    String say(String key, Object... values) {
        return words().say(key, values);
    }

    String grouped(long number) {
        return MoneyText.grouped(number, member.language());
    }

    String sum(Money sum) {
        return MoneyText.full(sum, member.language());
    }

    String name(@Nullable MemberId id) {
        return id == null
                ? say("who.nobody")
                : roster.byId(id).map(Member::name).orElseGet(() -> say("who.former"));
    }

    String name(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> name(person.id());
            case Actor.OtherSystem system -> system.name();
            case Actor.Visitor visitor -> say("who.visitor", "form", visitor.form());
            case Actor.Process process -> say("who.process");
        };
    }
}
