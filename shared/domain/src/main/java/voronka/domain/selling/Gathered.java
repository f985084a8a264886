package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.book.CustomField;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
import voronka.domain.money.Money;

/**
 * An open deal after what was given with a wish.
 *
 * @param done the tasks that are done by it
 */
record Gathered(OpenDeal deal, List<Step<? extends Deal>> steps, List<FollowUp> done) {

    /** Why something that was given cannot be taken; empty when all of it can. */
    static Optional<DealOutcome> refusal(Given given, OpenDeal deal, DealDesk.Case facts) {
        for (var filled : given.fields().entrySet()) {
            Optional<CustomField> field = facts.book().field(filled.getKey());
            if (field.isEmpty() || !fits(filled.getValue(), field.get())) {
                return Optional.of(new DealOutcome.NotAValue(facts.file(), filled.getKey()));
            }
        }
        Stage stage = facts.stageOf(deal);
        return given.ticks().stream()
                .filter(item -> stage.item(item).isEmpty())
                .findFirst()
                .map(item -> new DealOutcome.NoSuchItem(facts.file(), item));
    }

    private static boolean fits(FieldValue value, CustomField field) {
        return switch (value) {
            case FieldValue.Text text ->
                    field.type() == CustomField.Type.TEXT && !text.text().isBlank();
            case FieldValue.Numeric number -> field.type() == CustomField.Type.NUMBER;
            case FieldValue.Sum sum -> field.type() == CustomField.Type.MONEY;
            case FieldValue.Day day -> field.type() == CustomField.Type.DATE;
            case FieldValue.YesNo yes -> field.type() == CustomField.Type.YES_NO;
            case FieldValue.Attached file -> field.type() == CustomField.Type.FILE;
            case FieldValue.Choice choice ->
                    field.type() == CustomField.Type.LIST
                            && field.options().stream()
                                    .anyMatch(o -> o.key().equals(choice.option()));
        };
    }

    /** What is new of it becomes steps; what the deal knows already becomes nothing. */
    static Gathered of(Given given, OpenDeal before, DealDesk.Case facts) {
        List<Step<? extends Deal>> steps = new ArrayList<>();
        OpenDeal deal = before;
        for (var filled : new TreeMap<>(given.fields()).entrySet()) {
            if (!filled.getValue().equals(fieldOf(deal, filled.getKey()))) {
                deal =
                        add(
                                deal.filled(
                                        filled.getKey(),
                                        filled.getValue(),
                                        facts.by(),
                                        facts.when()),
                                steps);
            }
        }
        Money amount = given.amount();
        if (amount != null && !amount.equals(deal.facts().amount())) {
            deal = add(deal.priced(amount, facts.by(), facts.when()), steps);
        }
        for (Activity activity : given.happened()) {
            Step<Deal> step = Step.happened(deal, facts.by(), facts.when(), activity);
            steps.add(step);
            deal = (OpenDeal) step.deal();
        }
        List<FollowUp> done = new ArrayList<>();
        for (String item : new TreeSet<>(given.ticks())) {
            if (!deal.facts().progress().ticks().contains(item)) {
                deal = add(deal.ticked(item, facts.by(), facts.when()), steps);
                facts.file().open().stream()
                        .filter(f -> f.kind() == FollowUp.Kind.TASK)
                        .filter(f -> Objects.equals(f.item(), item))
                        .map(FollowUp::done)
                        .forEach(done::add);
            }
        }
        return new Gathered(deal, steps, done);
    }

    private static @Nullable FieldValue fieldOf(OpenDeal deal, String field) {
        return deal.facts().progress().fields().get(field);
    }

    private static OpenDeal add(Step<OpenDeal> step, List<Step<? extends Deal>> steps) {
        steps.add(step);
        return step.deal();
    }

    /** With one more step at the end. */
    List<Step<? extends Deal>> and(Step<? extends Deal> step) {
        List<Step<? extends Deal>> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }
}
