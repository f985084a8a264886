package voronka.local;

import java.util.List;
import java.util.Map;
import voronka.aws.RandomIds;
import voronka.aws.dynamodb.DynamoStore;
import voronka.domain.Ids;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Marker;
import voronka.domain.money.Money;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.MovingDeal;
import voronka.domain.selling.OpeningDeal;
import voronka.domain.selling.Order;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;

/** A manager with deals on every stage, made by the same use cases as any others. */
final class BusyDesk {
    /** How many deals stand on each stage of the shipped pipeline. */
    private static final List<Integer> DEALS = List.of(14, 9, 7, 5, 4, 3, 2, 1, 1);

    private final Stack stack;
    private final Member owner;
    private int number;

    private BusyDesk(Stack stack, Member owner) {
        this.stack = stack;
        this.owner = owner;
    }

    static void of(Stack stack, Member owner) {
        BusyDesk desk = new BusyDesk(stack, owner);
        SalesBook book = stack.store().books().current().orElseThrow();
        List<Stage> stages = book.firstPipeline().stages();
        for (int place = 0; place < DEALS.size(); place++) {
            for (int deal = 0; deal < DEALS.get(place); deal++) {
                desk.deal(stages.get(place), book);
            }
        }
    }

    private void deal(Stage stage, SalesBook book) {
        number++;
        DynamoStore store = stack.store();
        Ids ids = new RandomIds(stack.clock());
        Money amount = new Money((60_000L + number * 7_000L) * 100, book.currency());
        Enquiry enquiry =
                new Enquiry(
                        "chat",
                        new Actor.Person(owner.id()),
                        Map.of(),
                        new Contact("", "Клиент " + number, null, null, null, "client" + number),
                        "Окна " + number,
                        number % 11 == 0 ? null : amount,
                        "chat",
                        null,
                        owner.id(),
                        null);
        OpeningDeal opening =
                new OpeningDeal(
                        store.ledger(),
                        store.leads(),
                        store.followUps(),
                        store.books(),
                        store.team(),
                        stack.clock(),
                        ids);
        Marker marker =
                new Marker(
                        "busy desk",
                        String.valueOf(number),
                        "",
                        stack.clock().instant().plus(Marker.LONG));
        DealId deal =
                ((OpeningDeal.Opened) opening.from(enquiry, owner, marker)).file().deal().id();
        DealDesk desk =
                new DealDesk(
                        store.ledger(),
                        store.followUps(),
                        store.leads(),
                        store.books(),
                        store.team(),
                        stack.clock(),
                        ids);
        new MovingDeal(desk)
                .to(
                        stage.key().value(),
                        Order.of(
                                owner,
                                store.team().roster(),
                                deal,
                                null,
                                null,
                                stack.clock().instant()));
    }
}
