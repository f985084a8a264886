package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voronka.domain.ACompany;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
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
        history.deals().forEach(verdict::theBookIsKept);
        history.deals().forEach(verdict::promisesFitTheState);
    }

    private void theLogGivesTheDeal(DealId id) {
        Deal deal = company.deal(id);
        DealFacts facts = deal.facts();
        Pipeline pipeline = history.book().pipeline(facts.pipeline()).orElseThrow();
        List<DealEvent> log = company.store.log(id);
        Folded folded = Folded.of(log, history.pipelines(facts.pipeline()), begun(deal, log));

        assertThat(folded.standing()).isEqualTo(deal.standing());
        assertThat(folded.version()).isEqualTo(facts.bookVersion());
        assertThat(folded.events()).isEqualTo(facts.events());
        assertThat(folded.touches()).isEqualTo(facts.touches());
        assertThat(folded.progress()).isEqualTo(facts.progress());
        assertThat(folded.revision()).isEqualTo(facts.revision());
        List<StageKey> stages = pipeline.stages().stream().map(Stage::key).toList();
        assertThat(folded.reached())
                .isEqualTo(stages.subList(0, stages.indexOf(facts.furthest()) + 1));
        assertThat(promisesOf(id)).isEqualTo(folded.promises());
    }

    private void theBookIsKept(DealId id) {
        Deal deal = company.deal(id);
        List<DealEvent> log = company.store.log(id);
        BookKept.by(
                log,
                history.pipelines(deal.facts().pipeline()),
                begun(deal, log),
                number -> history.rosterAt(id, number));
    }

    /** The version that a deal began on. */
    private static int begun(Deal deal, List<DealEvent> log) {
        return log.stream()
                .map(DealEvent::what)
                .filter(DealEvent.MovedOver.class::isInstance)
                .map(DealEvent.MovedOver.class::cast)
                .map(DealEvent.MovedOver::from)
                .findFirst()
                .orElse(deal.facts().bookVersion());
    }

    private Map<String, Folded.Promise> promisesOf(DealId id) {
        Map<String, Folded.Promise> promises = new TreeMap<>();
        for (FollowUp open : company.file(id).open()) {
            if (open.kind() == FollowUp.Kind.PROMISE) {
                promises.put(open.id(), new Folded.Promise(open.text(), open.due(), null));
            } else if (open.kind() == FollowUp.Kind.ASSIGNMENT) {
                promises.put(open.id(), new Folded.Promise(open.text(), open.due(), open.owner()));
            }
        }
        return promises;
    }

    private void promisesFitTheState(DealId id) {
        Deal deal = company.deal(id);
        List<FollowUp> open =
                company.file(id).open().stream().filter(f -> !f.kind().isStaged()).toList();
        assertThat(open).hasSizeLessThanOrEqualTo(FollowUp.MOST_OPEN + 1);
        assertThat(open)
                .filteredOn(f -> f.kind() != FollowUp.Kind.ASSIGNMENT)
                .allSatisfy(f -> assertThat(f.owner()).isEqualTo(deal.owner()));
        List<FollowUp> wakes = ofKind(open, FollowUp.Kind.WAKE);
        List<FollowUp> returns = ofKind(open, FollowUp.Kind.RETURN);
        tasksFitTheStage(deal);
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

    /** Whatever of the checklist is not done is somebody's task, and nothing else is. */
    private void tasksFitTheStage(Deal deal) {
        List<FollowUp> open = company.file(deal.id()).open();
        Pipeline pipeline = history.pipelineOf(deal);
        List<String> tasks = ofKind(open, FollowUp.Kind.TASK).stream().map(FollowUp::item).toList();
        List<FollowUp> limits = ofKind(open, FollowUp.Kind.LIMIT);
        if (deal instanceof OpenDeal still) {
            Stage stage = pipeline.stage(still.stage()).orElseThrow();
            assertThat(tasks)
                    .containsExactlyInAnyOrderElementsOf(
                            stage.checklist().stream()
                                    .map(ChecklistItem::key)
                                    .filter(key -> !deal.facts().progress().ticks().contains(key))
                                    .toList());
            assertThat(limits).hasSizeLessThanOrEqualTo(stage.limit() == null ? 0 : 1);
        } else {
            assertThat(limits).isEmpty();
            assertThat(tasks).isSubsetOf("after");
        }
    }

    private static List<FollowUp> ofKind(List<FollowUp> open, FollowUp.Kind kind) {
        return open.stream().filter(followUp -> followUp.kind() == kind).toList();
    }
}
