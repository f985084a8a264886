package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voronka.domain.access.AccessKey;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.contact.ContactKey;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Question;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.FollowUp;
import voronka.domain.lead.Lead;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.parcel.Parcel;
import voronka.domain.publishing.Draft;
import voronka.domain.search.SearchKey;
import voronka.domain.team.Actor;
import voronka.domain.team.Invitation;
import voronka.domain.team.Member;

/** What is read is what was written, in every shape. */
interface RoundTripContract extends StoreScene {
    @Test
    default void dealComesBackInEveryState() {
        for (Deal sample : Samples.deals()) {
            Deal before = store().deals().deal(Samples.DEAL).orElse(null);
            long version = before == null ? 0 : before.facts().version();
            Deal written = sample.with(Stored.facts(sample.facts(), version));
            written(new Write.OfDeal(written));

            assertThat(store().deals().deal(Samples.DEAL)).contains(Stored.deal(written));
        }
    }

    @Test
    default void logComesBackLineByLine() {
        List<DealEvent> events = Samples.events();
        events.forEach(event -> written(new Write.OfEvent(event)));

        assertThat(store().deals().log(Samples.DEAL)).isEqualTo(events);
        assertThat(store().deals().event(Samples.DEAL, 7)).contains(events.get(6));
        assertThat(store().deals().event(Samples.DEAL, events.size() + 1)).isEmpty();
    }

    @Test
    default void whatHappenedComesBackWithAllItsWordsAndFiles() {
        for (Activity activity : Samples.activities()) {
            int number = 1 + Samples.activities().indexOf(activity);
            DealEvent event =
                    Samples.event(
                            number,
                            Samples.actors().getFirst(),
                            new DealEvent.Happened(activity),
                            null);
            written(new Write.OfEvent(event));

            assertThat(store().deals().event(Samples.DEAL, number)).contains(event);
        }
    }

    @Test
    default void openPromisesComeBackWithTheirDeal() {
        written(new Write.OfDeal(Samples.open(Samples.DEAL, Samples.ANNA)));
        List<FollowUp> all = Samples.followUps();
        all.forEach(this::written);

        assertThat(store().followUps().file(Samples.DEAL).orElseThrow().open())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream()
                                .filter(f -> f.state() == FollowUp.State.OPEN)
                                .map(Stored::followUp)
                                .toList());
    }

    @Test
    default void noticesComeBack() {
        for (Notice notice : Samples.notices()) {
            written(new Write.OfNotice(notice));

            assertThat(store().notices().notice(Samples.DEAL, notice.id()))
                    .contains(notice.stored());
        }
    }

    @Test
    default void agendasComeBack() {
        for (Agenda agenda : Samples.agendas()) {
            written(new Write.OfAgenda(agenda));
        }
        for (Agenda agenda : Samples.agendas()) {
            assertThat(store().followUps().agenda(agenda.key())).contains(Stored.agenda(agenda));
        }
    }

    @Test
    default void leadsComeBackOldestFirst() {
        Lead second = Samples.lead("b", Samples.AT.plusSeconds(1));
        Lead first = Samples.lead("c", Samples.AT);
        written(new Write.OfLead(second), new Write.OfLead(first));

        assertThat(store().leads().leadsOf(Samples.DEAL)).containsExactly(first, second);
    }

    @Test
    default void contactKeysComeBackInOneRead() {
        List<Reach> reaches = Samples.reaches();
        reaches.forEach(reach -> written(new Write.OfReach(reach)));
        List<ContactKey> keys = new ArrayList<>(reaches.stream().map(Reach::key).toList());
        keys.add(new ContactKey(ContactKey.Kind.PHONE, "nobody's"));
        keys.add(keys.getFirst());

        assertThat(store().leads().known(keys).values())
                .containsExactlyInAnyOrderElementsOf(reaches.stream().map(Stored::reach).toList());
        assertThat(store().leads().known(List.of())).isEmpty();
    }

    @Test
    default void whatWasSentComesBackWhereverItIs() {
        for (Parcel parcel : Samples.parcels()) {
            written(new Write.OfParcel(parcel));

            assertThat(store().parcels().parcel(parcel.key())).contains(Stored.parcel(parcel));
        }
        assertThat(store().parcels().parcel(new Parcel.Key(42, "m9"))).isEmpty();
    }

    @Test
    default void dealsAreFoundByTheBeginningOfWhatTheyAreCalled() {
        DealId other = new DealId("BBBBBB");
        Samples.searchKeys().forEach(key -> written(new Write.OfSearchKey(key)));
        written(
                new Write.OfSearchKey(new SearchKey(SearchKey.Kind.WORD, "роза", other)),
                new Write.OfSearchKey(new SearchKey(SearchKey.Kind.WORD, "ром", other)));

        assertThat(found(SearchKey.Kind.WORD, "ром")).containsExactly(other, Samples.DEAL);
        assertThat(found(SearchKey.Kind.WORD, "ромашк")).containsExactly(Samples.DEAL);
        assertThat(found(SearchKey.Kind.WORD, "ро"))
                .containsExactlyInAnyOrder(other, other, Samples.DEAL);
        assertThat(found(SearchKey.Kind.WORD, "iva")).containsExactly(Samples.DEAL);
        assertThat(found(SearchKey.Kind.PHONE, "7654")).containsExactly(Samples.DEAL);
        assertThat(found(SearchKey.Kind.PHONE, "4567")).isEmpty();
        assertThat(store().searchKeys().beginning(SearchKey.Kind.WORD, "ро", 2)).hasSize(2);

        written(
                new Write.OfSearchKey(new SearchKey(SearchKey.Kind.WORD, "гвоздика", other)),
                new Write.NoSearchKey(new SearchKey(SearchKey.Kind.WORD, "ром", other)));
        written(new Write.NoSearchKey(new SearchKey(SearchKey.Kind.WORD, "роза", other)));
        written(new Write.NoSearchKey(new SearchKey(SearchKey.Kind.WORD, "роза", other)));
        assertThat(found(SearchKey.Kind.WORD, "ро")).containsExactly(Samples.DEAL);
    }

    private List<DealId> found(SearchKey.Kind kind, String beginning) {
        return store().searchKeys().beginning(kind, beginning, 100);
    }

    @Test
    default void membersComeBackInTheOrderTheyJoined() {
        List<Member> members = Samples.members();
        members.forEach(member -> written(new Write.OfMember(member)));

        assertThat(store().team().roster().members())
                .isEqualTo(members.stream().map(Stored::member).toList());
    }

    @Test
    default void invitationsComeBackOpenAndUsed() {
        Invitation open = Samples.invitation("abc_-1");
        written(new Write.OfInvitation(open));
        Invitation stored = store().team().invitation("abc_-1").orElseThrow();
        assertThat(stored).isEqualTo(Stored.invitation(open));

        written(new Write.OfInvitation(stored.usedBy(Samples.BORIS)));

        assertThat(store().team().invitation("abc_-1"))
                .contains(Stored.invitation(stored.usedBy(Samples.BORIS)));
        assertThat(store().team().invitation("abc")).isEmpty();
    }

    @Test
    default void keysComeBack() {
        for (AccessKey key : Samples.keys()) {
            written(new Write.OfKey(key));
            switch (key) {
                case AccessKey.FormKey form ->
                        assertThat(store().accessKeys().form(form.name())).contains(form);
                case AccessKey.ApiKey api ->
                        assertThat(store().accessKeys().api(api.hash())).contains(api);
                case AccessKey.CalendarKey calendar ->
                        assertThat(store().accessKeys().calendar(calendar.member()))
                                .contains(Stored.calendarKey(calendar));
            }
        }
    }

    @Test
    default void questionsComeBackOneAtATime() {
        for (Dialogue dialogue : Samples.dialogues()) {
            Question question = new Question(dialogue, 4_242_424_242L);
            store().dialogues().ask(Samples.ANNA, question);

            assertThat(store().dialogues().open(Samples.ANNA)).contains(question);
            assertThat(store().dialogues().of(Samples.ANNA)).contains(dialogue);
            assertThat(store().dialogues().of(Samples.BORIS)).isEmpty();
        }
        store().dialogues().end(Samples.ANNA);
        store().dialogues().end(Samples.BORIS);
        assertThat(store().dialogues().of(Samples.ANNA)).isEmpty();
    }

    @Test
    default void draftsComeBackAsTheyWereKept() {
        for (Draft draft : Samples.drafts()) {
            store().drafts().keep(Samples.ANNA, draft);

            assertThat(store().drafts().draftOf(Samples.ANNA)).contains(draft);
            assertThat(store().drafts().draftOf(Samples.BORIS)).isEmpty();
        }
        store().drafts().dropDraft(Samples.ANNA);
        store().drafts().dropDraft(Samples.BORIS);
        assertThat(store().drafts().draftOf(Samples.ANNA)).isEmpty();
    }

    @Test
    default void noShapeIsForgotten() {
        assertEveryKind(DealEvent.What.class, Samples.whats());
        assertEveryKind(Activity.class, Samples.activities());
        assertEveryKind(Enclosure.class, Samples.enclosures());
        assertEveryKind(Actor.class, Samples.actors());
        assertEveryKind(Notice.Audience.class, Samples.audiences());
        assertEveryKind(Deal.class, Samples.deals());
        assertEveryKind(Dialogue.class, Samples.dialogues());
        assertEveryKind(AccessKey.class, Samples.keys());
    }

    private static void assertEveryKind(Class<?> sealed, List<?> samples) {
        Set<Class<?>> seen = samples.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(sealed.getPermittedSubclasses()).toList());
    }
}
