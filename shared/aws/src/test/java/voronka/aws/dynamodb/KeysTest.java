package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import voronka.domain.Samples;
import voronka.domain.contact.ContactKey;
import voronka.domain.followup.Agenda;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.CounterKey.Slice;

/** Keys are for good: whoever changes one moves every company's data. */
class KeysTest {
    private static final Instant AT = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void keysAreThese() {
        assertThat(Keys.deal(Samples.DEAL)).isEqualTo(key("DEAL#A7K2QX", "DEAL"));
        assertThat(Keys.followUp(Samples.DEAL, "f1")).isEqualTo(key("DEAL#A7K2QX", "FOLLOWUP#f1"));
        assertThat(Keys.event(Samples.DEAL, 7)).isEqualTo(key("DEAL#A7K2QX", "LOG#000007"));
        assertThat(Keys.notice(Samples.DEAL, "n1")).isEqualTo(key("DEAL#A7K2QX", "NOTICE#n1"));
        assertThat(Keys.lead(Samples.DEAL, "l1")).isEqualTo(key("DEAL#A7K2QX", "LEAD#l1"));
        assertThat(Keys.contact("c1")).isEqualTo(key("CONTACT#c1", "CONTACT"));
        assertThat(Keys.reach(new ContactKey(ContactKey.Kind.PHONE, "+7927")))
                .isEqualTo(key("REACH#PHONE#+7927", "REACH"));
        assertThat(Keys.marker("update", "42")).isEqualTo(key("MARKER#update#42", "MARKER"));
        assertThat(Keys.member(Samples.ANNA)).isEqualTo(key("TEAM", "MEMBER#01anna"));
        assertThat(Keys.person(11)).isEqualTo(key("PERSON#11", "PERSON"));
        assertThat(Keys.invitation("x")).isEqualTo(key("INVITATION#x", "INVITATION"));
        assertThat(Keys.book(3)).isEqualTo(key("BOOK", "V#000003"));
        assertThat(Keys.form("landing")).isEqualTo(key("FORM#landing", "FORM"));
        assertThat(Keys.api("ab")).isEqualTo(key("APIKEY#ab", "APIKEY"));
        assertThat(Keys.agenda(new Agenda.Key(Samples.ANNA, AT, null)))
                .isEqualTo(key("AGENDA#01anna", "2026-11-23T07:00:00.000Z"));
        assertThat(Keys.agenda(new Agenda.Key(Samples.ANNA, AT, "f1-1")))
                .isEqualTo(key("AGENDA#01anna", "2026-11-23T07:00:00.000Z#f1-1"));
        assertThat(Keys.dialogue(Samples.ANNA)).isEqualTo(key("MEMBER#01anna", "DIALOGUE"));
        assertThat(Keys.parked("42", AT)).isEqualTo(key("PARKED", "2026-11-23T07:00:00.000Z#42"));
        assertThat(Keys.counted(Samples.DEAL, 7)).isEqualTo(key("COUNTED#A7K2QX", "000007"));
        assertThat(Keys.due(AT, "f1")).isEqualTo(key("DUE", "2026-11-23T07:00:00.000Z#f1"));
        assertThat(Keys.workOf(Samples.ANNA)).isEqualTo("OWNER#01anna");
        assertThat(Keys.owed(Samples.ANNA, Instant.EPOCH, "f1"))
                .isEqualTo(new ItemKey("OWNER#01anna", "DUE#1970-01-01T00:00:00.000Z#f1"));
    }

    @Test
    void countersLieBySliceAndDay() {
        LocalDate day = LocalDate.parse("2026-11-23");
        assertThat(Keys.counters(CounterKey.now("sales", new Slice.All())))
                .isEqualTo(key("FUNNEL#sales#ALL", "NOW"));
        assertThat(Keys.counters(CounterKey.day("sales", new Slice.Owner(""), day)))
                .isEqualTo(key("FUNNEL#sales#OWNER#", "DAY#2026-11-23"));
        assertThat(Keys.counters(CounterKey.day("sales", new Slice.Source("а#б"), day)))
                .isEqualTo(key("FUNNEL#sales#SOURCE#а#б", "DAY#2026-11-23"));
    }

    private static ItemKey key(String pk, String sk) {
        return new ItemKey(pk, sk);
    }
}
