package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegram.view.Sample.ANNA;
import static voronka.telegram.view.Sample.BORIS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.activity.Activity;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Wish;
import voronka.domain.followup.DealFile;
import voronka.domain.selling.DealOutcome;
import voronka.domain.team.Language;

class OutcomeTextTest {
    private static final DealFile FILE = Sample.file(Sample.open(ANNA));
    private static final StageKey STAGE = new StageKey("quote");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOutcomeIsToldInAFewWords(Language language) {
        StringBuilder told = new StringBuilder();
        everyOutcome()
                .forEach(
                        (name, outcome) -> {
                            String words = OutcomeText.of(outcome, Sample.anna(language));
                            assertThat(words.length()).isBetween(1, OutcomeText.LONGEST);
                            told.append(name).append(": ").append(words).append('\n');
                        });
        Snapshots.verifyText("outcomes." + language.code(), told.toString());
    }

    @Test
    void noOutcomeIsForgottenHere() {
        Set<Class<?>> told =
                everyOutcome().values().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrder(DealOutcome.class.getPermittedSubclasses());
    }

    private static Map<String, DealOutcome> everyOutcome() {
        Map<String, DealOutcome> all = new LinkedHashMap<>();
        Stream.of(
                        new DealEvent.Created("x"),
                        new DealEvent.OwnerChanged(null, ANNA),
                        new DealEvent.OwnerChanged(ANNA, BORIS),
                        new DealEvent.Moved(STAGE, STAGE),
                        new DealEvent.Priced(null, Sample.roubles("250000")),
                        new DealEvent.Won(null, Sample.roubles("250000")),
                        new DealEvent.Lost(STAGE, "price", null),
                        new DealEvent.Frozen(STAGE, "no-money", Sample.friday()),
                        new DealEvent.Woken(STAGE),
                        new DealEvent.Reopened(STAGE),
                        new DealEvent.AskedAgain("l"),
                        new DealEvent.Promised("f", "", Sample.friday()),
                        new DealEvent.PutOff("f", Sample.friday(), Sample.due(2026, 11, 24, 10)),
                        new DealEvent.Kept("f", ""),
                        new DealEvent.Entrusted("f", "замер", ANNA, BORIS),
                        new DealEvent.RhythmSet(0, 30),
                        new DealEvent.RhythmSet(30, 0),
                        new DealEvent.ClientKnown(
                                new Contact("c", null, null, null, null, null),
                                new Contact("c", "Пётр", null, "+79270000002", null, null)),
                        new DealEvent.Happened(Activity.note("x")),
                        new DealEvent.Filled("budget", null, new FieldValue.Text("x")),
                        new DealEvent.Ticked(STAGE, "samples"),
                        new DealEvent.AgreementAsked(new Wish.Win()),
                        new DealEvent.AgreementGiven(new Wish.Win()),
                        new DealEvent.AgreementRefused(new Wish.Win()),
                        new DealEvent.Amended(1, Activity.note("x"), Activity.note("y")),
                        new DealEvent.Undone(
                                Sample.event(
                                        FILE.deal(),
                                        new DealEvent.Moved(STAGE, STAGE),
                                        Sample.by(ANNA))),
                        new DealEvent.Amended(1, Activity.note("x"), null))
                .forEach(what -> all.put(name(what, all), changed(what)));
        all.put("Repeated", new DealOutcome.Repeated(FILE));
        all.put("NoSuchDeal", new DealOutcome.NoSuchDeal(Sample.ID));
        all.put("NotYours", new DealOutcome.NotYours(Sample.file(Sample.open(BORIS))));
        all.put("NotYours, nobody's", new DealOutcome.NotYours(Sample.file(Sample.open(null))));
        all.put("Outdated", new DealOutcome.Outdated(FILE));
        all.put("ChangedMeanwhile", new DealOutcome.ChangedMeanwhile(FILE));
        Stream.of(Sample.open(ANNA), Sample.frozen(), Sample.won(), Sample.lost())
                .forEach(deal -> all.put("NotOpen, " + state(deal), notOpen(deal)));
        all.put("AlreadySo", new DealOutcome.AlreadySo(FILE));
        all.put("AlreadyTaken", new DealOutcome.AlreadyTaken(Sample.file(Sample.open(BORIS))));
        all.put("NoSuchStage", new DealOutcome.NoSuchStage("x", Sample.BOOK.firstPipeline()));
        all.put("NoSuchReason", new DealOutcome.NoSuchReason("x"));
        all.put("AmountNeeded", new DealOutcome.AmountNeeded(FILE));
        all.put("InThePast", new DealOutcome.InThePast(FILE));
        all.put("NoSuchPromise", new DealOutcome.NoSuchPromise(FILE));
        all.put("NoSuchActivity", new DealOutcome.NoSuchActivity(FILE));
        all.put("TooManyPromises", new DealOutcome.TooManyPromises(FILE));
        all.put("NothingToUndo", new DealOutcome.NothingToUndo(FILE));
        all.put("TooLateToUndo", new DealOutcome.TooLateToUndo(FILE));
        all.put("GateClosed", new DealOutcome.GateClosed(FILE, STAGE, List.of()));
        all.put("ReasonNeeded, on", new DealOutcome.ReasonNeeded(FILE, STAGE, false));
        all.put("ReasonNeeded, back", new DealOutcome.ReasonNeeded(FILE, STAGE, true));
        all.put("NoSkipping", new DealOutcome.NoSkipping(FILE, STAGE));
        all.put(
                "ConfirmationNeeded",
                new DealOutcome.ConfirmationNeeded(FILE, Standing.State.WON, List.of()));
        all.put("TouchesNeeded", new DealOutcome.TouchesNeeded(FILE, 3));
        all.put("AskedAlready", new DealOutcome.AskedAlready(FILE));
        all.put("NothingAsked", new DealOutcome.NothingAsked(FILE));
        all.put("HeadNeeded", new DealOutcome.HeadNeeded(FILE));
        all.put("NotInThatRole", new DealOutcome.NotInThatRole(FILE));
        all.put("NotAValue", new DealOutcome.NotAValue(FILE, "budget"));
        all.put("NoSuchItem", new DealOutcome.NoSuchItem(FILE, "samples"));
        all.put("NoSuchMember", new DealOutcome.NoSuchMember(FILE));
        return all;
    }

    private static String name(DealEvent.What what, Map<String, DealOutcome> all) {
        String name = "Changed, " + what.getClass().getSimpleName();
        return all.containsKey(name) ? name + " otherwise" : name;
    }

    private static DealOutcome changed(DealEvent.What what) {
        return new DealOutcome.Changed(
                FILE, List.of(Sample.event(FILE.deal(), what, Sample.by(ANNA))));
    }

    private static DealOutcome notOpen(Deal deal) {
        return new DealOutcome.NotOpen(Sample.file(deal));
    }

    private static String state(Deal deal) {
        return deal.standing().state().toString();
    }
}
