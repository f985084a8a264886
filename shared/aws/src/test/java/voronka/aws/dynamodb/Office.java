package voronka.aws.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import voronka.aws.RandomIds;
import voronka.book.template.Template;
import voronka.domain.Messenger;
import voronka.domain.MovableClock;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Marker;
import voronka.domain.reminding.DeliveringNotice;
import voronka.domain.reminding.RemindingOwner;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.Order;
import voronka.domain.selling.WakingDeal;
import voronka.domain.staffing.FoundingCompany;
import voronka.domain.staffing.InvitingMember;
import voronka.domain.staffing.JoiningTeam;
import voronka.domain.staffing.Newcomer;
import voronka.domain.team.Actor;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;

/** A small company at work: the use cases over the real store. */
final class Office {
    final MovableClock clock = MovableClock.mondayMorning();
    final RandomIds ids = new RandomIds(clock);
    final DynamoStore store;
    final DealDesk desk;
    final CapturingLead capturing;
    final RemindingOwner reminding;
    final DeliveringNotice delivering;
    final List<List<Messenger.Reminder>> reminders = new ArrayList<>();
    private int commands;

    Office(DynamoDbClient client, String table) {
        store = new DynamoStore(client, table, clock);
        desk =
                new DealDesk(
                        store.ledger(),
                        store.followUps(),
                        store.leads(),
                        store.books(),
                        store.team(),
                        clock,
                        ids);
        capturing =
                new CapturingLead(
                        store.ledger(),
                        store.leads(),
                        store.followUps(),
                        store.books(),
                        store.team(),
                        clock,
                        ids);
        Messenger messenger = messenger();
        reminding =
                new RemindingOwner(
                        store.ledger(),
                        store.followUps(),
                        store.deals(),
                        store.team(),
                        store.books(),
                        messenger,
                        new WakingDeal(desk),
                        clock,
                        ids);
        delivering =
                new DeliveringNotice(
                        store.ledger(),
                        store.notices(),
                        store.deals(),
                        store.followUps(),
                        store.team(),
                        store.books(),
                        messenger,
                        clock,
                        ids);
    }

    private Messenger messenger() {
        return new Messenger() {
            @Override
            public Sending tell(Member to, News news) {
                return new Sending.Sent(1);
            }

            @Override
            public Sending correct(Member to, long message, News news) {
                return new Sending.Sent(message);
            }

            @Override
            public Sending remind(Member to, List<Reminder> together, int touches) {
                reminders.add(together);
                return new Sending.Sent(2);
            }
        };
    }

    Member founded() {
        new FoundingCompany(store.ledger(), store.books(), clock, ids)
                .by(newcomer("Ольга", 1), Template.TYPICAL.book());
        return store.team().roster().members().getFirst();
    }

    Member joined(Member director, String name, long person) {
        var invited =
                (InvitingMember.Invited)
                        new InvitingMember(store.ledger(), clock, ids).as(Role.MANAGER, director);
        new JoiningTeam(store.ledger(), store.team(), store.books(), clock, ids)
                .with(invited.invitation().code(), newcomer(name, person));
        return store.team().roster().byPerson(person).orElseThrow();
    }

    private static Newcomer newcomer(String name, long person) {
        return new Newcomer(new Chat(person, person), name, Language.RUSSIAN);
    }

    /** A website's visitor asks. */
    DealId enquiry(String phone) {
        Map<String, String> fields =
                Map.of(
                        "name",
                        "Иван Петров",
                        "phone",
                        phone,
                        "email",
                        phone + "@example.com",
                        "text",
                        "Остекление балкона, 6 метров, третий этаж. Когда можно замер?");
        Enquiry enquiry =
                new Enquiry(
                        "landing",
                        new Actor.Visitor("landing"),
                        fields,
                        new Contact("", "Иван Петров", null, phone, phone + "@example.com", null),
                        "Остекление балкона",
                        null,
                        "landing",
                        null,
                        null,
                        null);
        return switch (capturing.from(enquiry, marker("lead landing"))) {
            case CapturingLead.Captured captured -> captured.deal();
            case CapturingLead.Joined joined -> joined.deal();
            case CapturingLead.Result other -> throw new AssertionError(other);
        };
    }

    /** A tap of that member on that deal. */
    Order order(Member member, DealId deal) {
        return Order.of(
                member, new Roster(List.of(member)), deal, null, marker("update"), clock.instant());
    }

    private Marker marker(String scope) {
        return new Marker(scope, "" + ++commands, "", clock.instant().plus(Marker.LONG));
    }
}
