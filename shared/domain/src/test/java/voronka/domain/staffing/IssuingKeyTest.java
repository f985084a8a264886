package voronka.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.ACompany;
import voronka.domain.access.AccessKey;

class IssuingKeyTest {
    private final ACompany company = ACompany.atWork();
    private final IssuingKey issuing =
            new IssuingKey(company.store, company.store, company.clock, company.ids);

    @Test
    void ofAFormsKeyOnlyTheHashIsKept() {
        String key = key(issuing.forForm("site", company.olga));

        assertThat(company.store.form("site"))
                .hasValueSatisfying(
                        form -> {
                            assertThat(form.hash()).isEqualTo(IssuingKey.hash(key));
                            assertThat(form.toString()).doesNotContain(key);
                        });
    }

    @Test
    void aFormThatIsThereKeepsItsKeyUnlessAnotherIsAskedFor() {
        issuing.forForm("site", company.olga);
        String hash = company.store.form("site").orElseThrow().hash();

        assertThat(issuing.forForm("site", company.olga))
                .isEqualTo(new IssuingKey.AlreadyThere("site"));

        assertThat(company.store.form("site").orElseThrow().hash()).isEqualTo(hash);
    }

    @Test
    void aSecondKeyOfAFormReplacesTheFirst() {
        String first = key(issuing.forForm("site", company.olga));
        String second = key(issuing.renewedForForm("site", company.olga));

        assertThat(second).isNotEqualTo(first);
        assertThat(company.store.form("site"))
                .map(AccessKey.FormKey::hash)
                .contains(IssuingKey.hash(second));
    }

    @Test
    void aSystemIsFoundByTheHashOfItsKey() {
        String key = key(issuing.forSystem("accounting", company.olga));

        assertThat(company.store.api(IssuingKey.hash(key)))
                .map(AccessKey.ApiKey::name)
                .contains("accounting");
        assertThat(company.store.api(key)).isEmpty();
    }

    @Test
    void theHashIsTheWellKnownOne() {
        assertThat(IssuingKey.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void onlyADirectorIssuesKeys() {
        assertThat(issuing.forForm("site", company.anna)).isInstanceOf(IssuingKey.NotAllowed.class);
        assertThat(issuing.forSystem("accounting", company.anna))
                .isInstanceOf(IssuingKey.NotAllowed.class);
        assertThat(company.store.form("site")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Site", "сайт", "1c", "a b", "site/", "-a"})
    void aNameThatDoesNotFitAnAddressIsRefused(String name) {
        assertThat(issuing.forForm(name, company.olga)).isInstanceOf(IssuingKey.BadName.class);
    }

    private static String key(IssuingKey.Result result) {
        return ((IssuingKey.Issued) result).key();
    }
}
