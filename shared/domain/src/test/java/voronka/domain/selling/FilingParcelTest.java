package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.domain.parcel.Parcel;

class FilingParcelTest {
    private static final long PERSON = 42;

    private final ACompany company = ACompany.atWork();
    private DealId deal;
    private FilingParcel filing;

    @BeforeEach
    void aDeal() {
        deal = company.dealOf(company.anna);
        filing = new FilingParcel(company.desk, company.store, company.store, company.store);
    }

    @Test
    void partsThatComeAtOnceAreOneEntryWithAllOfThem() throws Exception {
        List<Callable<DealOutcome>> parts = new ArrayList<>();
        for (int part = 1; part <= 10; part++) {
            Parcel photo = photo(part, "77");
            parts.add(() -> filing.under(photo, order()));
        }
        try (ExecutorService functions = Executors.newFixedThreadPool(10)) {
            for (Future<DealOutcome> outcome : functions.invokeAll(parts)) {
                assertThat(outcome.get()).isInstanceOf(DealOutcome.Changed.class);
            }
        }
        assertThat(activities()).hasSize(1);
        assertThat(activities().getFirst().said().enclosed())
                .extracting(enclosure -> ((Enclosure.File) enclosure).id())
                .containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10");
    }

    @Test
    void whatCameTwiceIsOneEntry() {
        Parcel photo = photo(1, null);
        filing.under(photo, order());
        assertThat(filing.under(photo, order())).isInstanceOf(DealOutcome.AlreadySo.class);
        assertThat(activities()).hasSize(1);
    }

    @Test
    void whatIsInOneDealIsNotPutIntoAnother() {
        DealId other = company.dealOf(company.anna);
        Parcel photo = photo(1, null);
        filing.under(photo, order());
        assertThat(filing.under(photo, order(other))).isInstanceOf(DealOutcome.AlreadySo.class);
        assertThat(activities(other)).isEmpty();
    }

    @Test
    void whatWaitsIsFiledWithAllThatWasAddedMeanwhile() {
        assertThat(filing.keep(photo(2, "77")))
                .isEqualTo(new FilingParcel.Waiting(photo(2, "77"), true));
        assertThat(filing.keep(photo(1, "77")))
                .isInstanceOfSatisfying(
                        FilingParcel.Waiting.class,
                        waiting -> assertThat(waiting.first()).isFalse());
        Parcel kept = company.store.parcel(photo(1, "77").key()).orElseThrow();
        filing.under(kept, order());
        assertThat(filing.keep(photo(3, "77"))).isEqualTo(new FilingParcel.Placed(deal));
        assertThat(activities().getFirst().said().enclosed()).hasSize(2);
    }

    @Test
    void anEditOfWhatIsTakenBackChangesNothing() {
        Parcel words = words("бюджет 200");
        filing.under(words, order());
        int event = company.store.log(deal).getLast().number();
        new RecordingActivity(company.desk, company.store).takenBack(event, order());
        assertThat(filing.edited(words("бюджет 300"), id -> order()))
                .containsInstanceOf(DealOutcome.NoSuchActivity.class);
    }

    @Test
    void anEditOfWhatWaitsIsWhatIsFiled() {
        filing.keep(words("бюджет 200"));
        assertThat(filing.edited(words("бюджет 300"), id -> order())).isEmpty();
        filing.under(company.store.parcel(words("").key()).orElseThrow(), order());
        assertThat(activities()).containsExactly(Activity.note("бюджет 300"));
    }

    private Order order() {
        return order(deal);
    }

    private synchronized Order order(DealId of) {
        return Order.of(
                company.anna,
                company.store.roster(),
                of,
                null,
                company.freshMarker(),
                company.clock.instant());
    }

    private List<Activity> activities() {
        return activities(deal);
    }

    private List<Activity> activities(DealId of) {
        return DealLog.of(company.store.log(of)).entries().stream()
                .filter(entry -> entry.activity() != null)
                .map(DealLog.Entry::activity)
                .toList();
    }

    private Parcel photo(int part, @Nullable String album) {
        Enclosure file = new Enclosure.File(Enclosure.Kind.PHOTO, "p" + part, "photo.jpg");
        return Parcel.of(
                Parcel.Key.of(PERSON, part, album),
                part,
                new Said("", List.of(file)),
                null,
                company.clock.instant());
    }

    private Parcel words(String words) {
        return Parcel.of(
                Parcel.Key.ofMessage(PERSON, 5), 5, Said.of(words), null, company.clock.instant());
    }
}
