package voronka.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.domain.MovableClock;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealId;

class LeadTest {
    @Test
    void theFieldsOfAFormStandInTheSameOrderWhereverTheyAreShown() {
        Map<String, String> fields = new HashMap<>();
        for (char name = 'z'; name >= 'a'; name--) {
            fields.put(String.valueOf(name), "…");
        }

        assertThat(new ArrayList<>(lead(fields).fields().keySet())).isSorted().hasSize(26);
    }

    @Test
    void whatCameIsNotChangedAfterwards() {
        Map<String, String> fields = new HashMap<>(Map.of("phone", "+79271234567"));
        Lead lead = lead(fields);

        fields.put("phone", "");

        assertThat(lead.fields()).containsEntry("phone", "+79271234567").isUnmodifiable();
    }

    private static Lead lead(Map<String, String> fields) {
        return new Lead(
                "lead",
                new DealId("A7K2QX"),
                MovableClock.mondayMorning().instant(),
                "site",
                fields,
                new Contact("client", null, null, "+79271234567", null, null));
    }
}
