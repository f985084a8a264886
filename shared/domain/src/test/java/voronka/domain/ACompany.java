package voronka.domain;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.reminding.DeliveringNotice;
import voronka.domain.reminding.RemindingOwner;
import voronka.domain.reminding.Sweeping;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.OpeningDeal;
import voronka.domain.selling.WakingDeal;
import voronka.domain.team.Actor;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.time.Due;

/**
 * A small company at work, everything in memory: the scene that tests play in. Olga directs, Anna
 * and Boris sell. It is Monday, ten in the morning, in Moscow.
 */
public final class ACompany {
    public final MovableClock clock = MovableClock.mondayMorning();
    public final CountedIds ids = new CountedIds();
    public final InMemoryStore store = new InMemoryStore();
    public final RecordingMessenger messenger = new RecordingMessenger();
    public final RecordingSchedules schedules = new RecordingSchedules();
    public final DealDesk desk = new DealDesk(store, store, store, store, store, clock, ids);
    public final CapturingLead capturing =
            new CapturingLead(store, store, store, store, store, clock, ids);
    public final OpeningDeal opening =
            new OpeningDeal(store, store, store, store, store, clock, ids);
    public final DeliveringNotice delivering =
            new DeliveringNotice(store, store, store, store, store, store, messenger, clock, ids);
    public final RemindingOwner reminding =
            new RemindingOwner(
                    store, store, store, store, store, messenger, new WakingDeal(desk), clock, ids);
    public final Sweeping sweeping = new Sweeping(store, reminding, delivering, schedules, clock);

    public final Member olga = member("olga", Role.DIRECTOR, 1);
    public final Member anna = member("anna", Role.MANAGER, 2);
    public final Member boris = member("boris", Role.MANAGER, 3);

    private int commands;

    private ACompany(SalesBook book) {
        write(
                new Write.OfBook(book),
                new Write.OfMember(olga),
                new Write.OfMember(anna),
                new Write.OfMember(boris));
    }

    /** With the small book of four stages. */
    public static ACompany atWork() {
        return new ACompany(ABook.ofFourStages());
    }

    public static ACompany with(SalesBook book) {
        return new ACompany(book);
    }

    private static Member member(String name, Role role, long person) {
        return new Member(
                new MemberId(name),
                name,
                role,
                Language.RUSSIAN,
                MovableClock.mondayMorning().getZone(),
                new Chat(person, person),
                true,
                0);
    }

    /** That member's commands, each from a true screen and each a new one. */
    public Seller by(Member member) {
        return new Seller(this, member, null, null);
    }

    /** Puts things straight into the store. */
    public void write(Write... writes) {
        store.commit(new Change(java.util.List.of(writes), null, clock.instant()));
    }

    /** A marker that no command has had. */
    public Marker freshMarker() {
        return marker("command " + ++commands);
    }

    public Marker marker(String key) {
        return new Marker("test", key, "", clock.instant().plus(Marker.LONG));
    }

    /** Somebody with that phone asks on the website; the deal it became or joined. */
    public DealId asks(String phone) {
        return captured(enquiry(phone, null));
    }

    /** Somebody who leaves these ways to be reached asks; the deal it became or joined. */
    public DealId asks(Contact contact) {
        return captured(enquiry(contact, null));
    }

    private DealId captured(Enquiry enquiry) {
        return switch (capturing.from(enquiry, freshMarker())) {
            case CapturingLead.Captured captured -> captured.deal();
            case CapturingLead.Joined joined -> joined.deal();
            case CapturingLead.Repeated repeated -> throw unexpected(repeated);
            case CapturingLead.NotFounded notFounded -> throw unexpected(notFounded);
            case CapturingLead.NoSuchPipeline none -> throw unexpected(none);
            case CapturingLead.TryAgain tryAgain -> throw unexpected(tryAgain);
        };
    }

    /** A new deal in that member's hands, the client's first question answered. */
    public DealId dealOf(Member owner) {
        DealId deal = asks("+7927%07d".formatted(++commands));
        by(owner).takes(deal);
        file(deal).open().forEach(first -> by(owner).keeps(deal, first.id()));
        return deal;
    }

    public Enquiry enquiry(String phone, @Nullable Member owner) {
        return enquiry(new Contact("", "Ромашка", null, phone, null, null), owner);
    }

    private static Enquiry enquiry(Contact contact, @Nullable Member owner) {
        return new Enquiry(
                "site",
                new Actor.Visitor("site"),
                Map.of("phone", String.valueOf(contact.phone())),
                contact,
                "Остекление балкона",
                null,
                "landing",
                null,
                owner == null ? null : owner.id(),
                null);
    }

    public Deal deal(DealId id) {
        return store.deal(id).orElseThrow();
    }

    public DealFile file(DealId id) {
        return store.file(id).orElseThrow();
    }

    /** The one open promise of that kind. */
    public FollowUp promise(DealId deal, FollowUp.Kind kind) {
        return file(deal).open().stream().filter(f -> f.kind() == kind).findFirst().orElseThrow();
    }

    /** That long from now. */
    public Due in(Duration wait) {
        return Due.at(clock.instant().plus(wait), clock.getZone());
    }

    /** Every notice that is on its way is sent, with those that come of it. */
    public void newsGoOut() {
        for (int round = 0; round < 3; round++) {
            for (Notice notice : store.everyNotice()) {
                delivering.of(notice.deal(), notice.id());
            }
        }
    }

    /** The timer of that promise fires, as it was made for this very state of it. */
    public RemindingOwner.Result fires(FollowUp promise) {
        return reminding.about(promise.deal(), promise.id(), promise.generation());
    }

    /** A timer's code to which that happens between listing what is due and going on. */
    public RemindingOwner remindingThroughAnIndexThat(Runnable happens) {
        return new RemindingOwner(
                store,
                new InterruptedFollowUps(store, happens),
                store,
                store,
                store,
                messenger,
                new WakingDeal(desk),
                clock,
                ids);
    }

    private static IllegalStateException unexpected(Object result) {
        return new IllegalStateException("not expected here: " + result);
    }
}
