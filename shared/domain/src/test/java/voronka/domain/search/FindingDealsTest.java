package voronka.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.ACompany;
import voronka.domain.contact.Contact;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.OpeningDeal;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;

class FindingDealsTest {
    /** Russian numbers at home and abroad, as the real reader takes them. */
    private static final PhoneNumbers PHONES =
            new PhoneNumbers() {
                @Override
                public Optional<String> read(String typed) {
                    String digits = typed.replaceAll("\\D", "");
                    return digits.matches("[78]\\d{10}")
                            ? Optional.of("+7" + digits.substring(1))
                            : Optional.empty();
                }

                @Override
                public String show(String international) {
                    return international;
                }
            };

    private final ACompany company = ACompany.atWork();
    private final FindingDeals finding = new FindingDeals(company.store, company.store, PHONES);
    private final DealId daisy =
            deal(company.anna, "Остекление балкона", "Иван Пётров", "+79271234567", null);

    @ParameterizedTest
    @CsvSource({
        "остекл",
        "БАЛКОН",
        "иван",
        "петров",
        "ПЁТР",
        "пе",
        "балк иван",
        "петров остекление",
        "4567",
        "123-45-67",
        "8 927 123 45 67",
        "+7 (927) 123-45-67",
        "79271234567"
    })
    void dealIsFoundByWhateverSomebodyRemembers(String typed) {
        assertThat(ids(finding.by(typed, rights(company.anna)).deals())).containsExactly(daisy);
    }

    @ParameterizedTest
    @CsvSource({
        "кон",
        "и",
        "567",
        "9271",
        "иван сидоров",
        "двери",
        "очень длинная заметка о клиенте в которой есть балкон"
    })
    void whatIsNoBeginningIsNotFound(String typed) {
        assertThat(finding.by(typed, rights(company.anna)).deals()).isEmpty();
    }

    @Test
    void latinLettersAndMailAreFound() {
        DealId smith = deal(company.anna, "Windows", "John Smith", null, "J.Smith@Example.com");
        assertThat(ids(finding.by("smi", rights(company.anna)).deals())).containsExactly(smith);
        assertThat(ids(finding.by("j.smith@ex", rights(company.anna)).deals()))
                .containsExactly(smith);
        assertThat(ids(finding.by("WINDOWS", rights(company.anna)).deals())).containsExactly(smith);
    }

    @Test
    void everybodyFindsWhatTheyMaySee() {
        DealId boriss = deal(company.boris, "Остекление лоджии", "Пётр", "+79270000001", null);
        assertThat(ids(finding.by("остекление", rights(company.anna)).deals()))
                .containsExactly(daisy);
        assertThat(ids(finding.by("остекление", rights(company.boris)).deals()))
                .containsExactly(boriss);
        assertThat(ids(finding.by("остекление", rights(company.olga)).deals()))
                .containsExactlyInAnyOrder(daisy, boriss);
    }

    @Test
    void onlyTheWholeNumberTellsThatAClientIsInOtherHands() {
        assertThat(ids(finding.by("89271234567", rights(company.boris)).others()))
                .containsExactly(daisy);
        FindingDeals.Found part = finding.by("123-45-67", rights(company.boris));
        assertThat(part.deals()).isEmpty();
        assertThat(part.others()).isEmpty();
        assertThat(finding.by("иван", rights(company.boris)).others()).isEmpty();
    }

    @Test
    void liveDealsComeFirstAndThenTheNewest() {
        company.clock.forward(Duration.ofDays(1));
        DealId newer = deal(company.anna, "Остекление дачи", "Олег", "+79270000002", null);
        company.clock.forward(Duration.ofDays(1));
        DealId lost = deal(company.anna, "Остекление гаража", "Яна", "+79270000003", null);
        company.by(company.anna).loses(lost, "price");
        assertThat(ids(finding.by("остекл", rights(company.anna)).deals()))
                .containsExactly(newer, daisy, lost);
    }

    @Test
    void whoeverTellsAnotherNameIsFoundByItAndNoMoreByTheOldOne() {
        Contact told = new Contact("", "Лютик", null, "+79271234567", "lutik@example.com", null);
        assertThat(
                        company.capturing.from(
                                enquiry(company.anna, "Остекление балкона", told),
                                company.freshMarker()))
                .isInstanceOf(CapturingLead.Joined.class);
        assertThat(ids(finding.by("лютик", rights(company.anna)).deals())).containsExactly(daisy);
        assertThat(finding.by("петров", rights(company.anna)).deals()).isEmpty();
        assertThat(company.store.beginning(SearchKey.Kind.WORD, "петров", 9)).isEmpty();
    }

    @Test
    void noDealHasMoreKeysThanEight() {
        DealId wordy =
                deal(
                        company.anna,
                        "Пластиковые окна и балконные двери для большого дома на озере",
                        "Константин Константинопольский",
                        "+79270000004",
                        "k@example.com");
        List<SearchKey> keys = Findable.of(company.deal(wordy).facts());
        assertThat(keys).hasSize(Findable.MOST).doesNotHaveDuplicates();
        assertThat(ids(finding.by("константин озере", rights(company.anna)).deals()))
                .containsExactly(wordy);
    }

    private static Rights rights(ACompany company, Member member) {
        return Rights.of(member, company.store.roster(), company.clock.instant());
    }

    private Rights rights(Member member) {
        return rights(company, member);
    }

    private DealId deal(
            Member owner,
            String title,
            String name,
            @Nullable String phone,
            @Nullable String email) {
        Contact contact = new Contact("", name, null, phone, email, null);
        return ((OpeningDeal.Opened)
                        company.opening.from(
                                enquiry(owner, title, contact), owner, company.freshMarker()))
                .file()
                .deal()
                .id();
    }

    private static Enquiry enquiry(Member owner, String title, Contact contact) {
        return new Enquiry(
                "chat",
                new Actor.Person(owner.id()),
                Map.of(),
                contact,
                title,
                null,
                "chat",
                null,
                owner.id(),
                null);
    }

    private static List<DealId> ids(List<Deal> deals) {
        return deals.stream().map(Deal::id).toList();
    }
}
