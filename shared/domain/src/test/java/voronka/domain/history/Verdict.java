package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voronka.domain.ACompany;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;

/** What holds for every deal after any history. */
final class Verdict {
    private final History history;
    private final ACompany company;

    private Verdict(History history) {
        this.history = history;
        company = history.company();
    }

    static void on(History history) {
        Verdict verdict = new Verdict(history);
        history.deals().forEach(verdict::theLogGivesTheDeal);
        history.deals().forEach(verdict::promisesFitTheState);
    }

    private void theLogGivesTheDeal(DealId id) {
        Deal deal = company.deal(id);
        DealFacts facts = deal.facts();
        Pipeline pipeline = history.book().pipeline(facts.pipeline()).orElseThrow();
        Folded folded = Folded.of(company.store.log(id), pipeline);

        assertThat(folded.standing()).isEqualTo(deal.standing());
        assertThat(folded.events()).isEqualTo(facts.events());
        assertThat(folded.touches()).isEqualTo(facts.touches());
        assertThat(folded.revision()).isEqualTo(facts.revision());
        List<StageKey> stages = pipeline.stages().stream().map(Stage::key).toList();
        assertThat(folded.reached())
                .isEqualTo(stages.subList(0, stages.indexOf(facts.furthest()) + 1));
        assertThat(promisesOf(id)).isEqualTo(folded.promises());
    }

    private Map<String, Folded.Promise> promisesOf(DealId id) {
        Map<String, Folded.Promise> promises = new TreeMap<>();
        for (FollowUp open : company.file(id).open()) {
            if (open.kind() == FollowUp.Kind.PROMISE) {
                promises.put(open.id(), new Folded.Promise(open.text(), open.due()));
            }
        }
        return promises;
    }

    private void promisesFitTheState(DealId id) {
        Deal deal = company.deal(id);
        List<FollowUp> open = company.file(id).open();
        assertThat(open).hasSizeLessThanOrEqualTo(FollowUp.MOST_OPEN + 1);
        assertThat(open).allSatisfy(f -> assertThat(f.owner()).isEqualTo(deal.owner()));
        List<FollowUp> wakes = ofKind(open, FollowUp.Kind.WAKE);
        List<FollowUp> returns = ofKind(open, FollowUp.Kind.RETURN);
        switch (deal) {
            case OpenDeal still -> {
                assertThat(wakes).isEmpty();
                assertThat(returns).isEmpty();
            }
            case FrozenDeal frozen -> {
                assertThat(wakes)
                        .singleElement()
                        .extracting(FollowUp::due)
                        .isEqualTo(frozen.until());
                assertThat(returns).isEmpty();
            }
            case WonDeal won -> assertThat(open).isEmpty();
            case LostDeal lost -> assertThat(open).isEqualTo(returns).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<FollowUp> ofKind(List<FollowUp> open, FollowUp.Kind kind) {
        return open.stream().filter(followUp -> followUp.kind() == kind).toList();
    }
}
