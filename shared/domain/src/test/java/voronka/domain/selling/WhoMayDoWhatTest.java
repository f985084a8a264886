package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.ABook;
import voronka.domain.ACompany;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Condition;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.book.TaskKind;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/**
 * Who may do what to whose deal: every use case on deals, by every role, on a deal of their own, of
 * a colleague in their team, of somebody in another team, and of nobody.
 */
class WhoMayDoWhatTest {
    private static final LocalizedText TEXT = LocalizedText.of("Этап");

    /** Every use case that changes a deal. */
    private enum Use {
        TAKE,
        MOVE,
        FILL,
        PRICE,
        WIN,
        LOSE,
        FREEZE,
        WAKE,
        REOPEN,
        PROMISE,
        KEEP,
        PUT_OFF,
        SAY,
        RECORD,
        AMEND,
        TAKE_BACK,
        HAND,
        AGREE,
        DISAGREE,
        UNDO;

        boolean isAgreement() {
            return this == AGREE || this == DISAGREE;
        }
    }

    @ParameterizedTest(name = "{0}, {1} deal: changes {2}, agrees {3}, takes {4}")
    @CsvSource({
        "DIRECTOR,   own,      yes, yes, no",
        "DIRECTOR,   team's,   yes, yes, no",
        "DIRECTOR,   other's,  yes, yes, no",
        "DIRECTOR,   nobody's, yes, yes, yes",
        "HEAD,       own,      yes, yes, no",
        "HEAD,       team's,   yes, yes, no",
        "HEAD,       other's,  no,  no,  no",
        "HEAD,       nobody's, no,  no,  yes",
        "MANAGER,    own,      yes, no,  no",
        "MANAGER,    team's,   no,  no,  no",
        "MANAGER,    other's,  no,  no,  no",
        "MANAGER,    nobody's, no,  no,  yes",
        "SPECIALIST, own,      yes, no,  no",
        "SPECIALIST, team's,   no,  no,  no",
        "SPECIALIST, other's,  no,  no,  no",
        "SPECIALIST, nobody's, no,  no,  no",
        "READER,     own,      no,  no,  no",
        "READER,     team's,   no,  no,  no",
        "READER,     other's,  no,  no,  no",
        "READER,     nobody's, no,  no,  no",
        "ADMIN,      own,      no,  no,  no",
        "ADMIN,      team's,   no,  no,  no",
        "ADMIN,      other's,  no,  no,  no",
        "ADMIN,      nobody's, no,  no,  no"
    })
    void everyUseCaseHoldsToRoleAndOwner(
            Role role, String whose, String changes, String agrees, String takes) {
        for (Use use : Use.values()) {
            boolean may =
                    (use == Use.TAKE ? takes : use.isAgreement() ? agrees : changes).equals("yes");
            Scene scene = new Scene(role, whose, use);

            DealOutcome outcome = scene.doing(use);

            assertThat(outcome instanceof DealOutcome.Changed)
                    .as("%s by %s on %s deal: %s", use, role, whose, outcome)
                    .isEqualTo(may);
            if (!may) {
                assertThat(outcome)
                        .isInstanceOfAny(
                                DealOutcome.NotYours.class,
                                DealOutcome.HeadNeeded.class,
                                DealOutcome.NotInThatRole.class,
                                DealOutcome.NothingToUndo.class,
                                DealOutcome.AlreadyTaken.class,
                                DealOutcome.AlreadySo.class);
                assertThat(scene.deal()).as("nothing is changed by %s", use).isEqualTo(scene.was);
            }
        }
    }

    @Test
    void whoHasATaskInSomebodysDealDoesThatAndWritesDownAndNothingElse() {
        Set<Use> may = EnumSet.of(Use.FILL, Use.KEEP, Use.PUT_OFF, Use.RECORD);
        for (Use use : Use.values()) {
            Scene scene = new Scene(Role.SPECIALIST, "other's", use);
            scene.entrust();

            assertThat(scene.doing(use) instanceof DealOutcome.Changed)
                    .as("%s by whoever has a task", use)
                    .isEqualTo(may.contains(use));
        }
    }

    @Test
    void onlyWhoSellsBeginsADeal() {
        ACompany company = ACompany.atWork();
        Map<Role, Boolean> begins =
                Arrays.stream(Role.values())
                        .collect(
                                Collectors.toMap(
                                        role -> role,
                                        role ->
                                                company.opening.from(
                                                                company.enquiry(
                                                                        "+79270000000", null),
                                                                company.anna.as(role),
                                                                company.freshMarker())
                                                        instanceof OpeningDeal.Opened));

        assertThat(begins)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Role.DIRECTOR, true,
                                Role.HEAD, true,
                                Role.MANAGER, true,
                                Role.SPECIALIST, false,
                                Role.READER, false,
                                Role.ADMIN, false));
    }

    @Test
    void anotherSystemChangesEveryDealAndAgreesToNothing() {
        Scene scene = new Scene(Role.MANAGER, "other's", Use.AGREE);
        DealOutcome outcome =
                new AnsweringWish(scene.company.desk)
                        .yes(
                                scene.asked(),
                                Order.of("site", scene.deal, scene.company.freshMarker()));

        assertThat(outcome).isInstanceOf(DealOutcome.HeadNeeded.class);
    }

    /** A deal of somebody's, in the state that a use case is for. */
    private static final class Scene {
        final ACompany company = ACompany.with(book());
        final Member who;
        final DealId deal;
        final Deal was;
        private final Member colleague = person("colleague", Role.MANAGER, "Север", 78);
        private final Member stranger = person("stranger", Role.MANAGER, "Юг", 79);
        private int event;
        private String promise = "";

        Scene(Role role, String whose, Use use) {
            who = person("who", role, "Север", 77);
            company.write(
                    new Write.OfMember(who),
                    new Write.OfMember(colleague),
                    new Write.OfMember(stranger));
            Member owner =
                    switch (whose) {
                        case "own" -> who;
                        case "team's" -> colleague;
                        case "other's" -> stranger;
                        default -> null;
                    };
            deal =
                    ((CapturingLead.Captured)
                                    company.capturing.from(
                                            company.enquiry("+79270000000", owner),
                                            company.freshMarker()))
                            .deal();
            prepare(use);
            was = deal();
        }

        private void prepare(Use use) {
            Seller olga = company.by(company.olga);
            switch (use) {
                case WAKE -> olga.freezes(deal, company.in(Duration.ofDays(9)));
                case REOPEN -> olga.loses(deal, "price");
                case KEEP, PUT_OFF, SAY ->
                        olga.promises(deal, "позвонить", company.in(Duration.ofDays(1)));
                case AMEND, TAKE_BACK -> olga.notes(deal, "заметка");
                case AGREE, DISAGREE -> {
                    olga.moves(deal, "quote");
                    new MovingDeal(company.desk)
                            .to("payment", Order.of("site", deal, company.freshMarker()));
                }
                case UNDO -> {
                    if (company.by(who).prices(deal, 7) instanceof DealOutcome.Changed changed) {
                        event = changed.event().number();
                    } else {
                        olga.prices(deal, 7);
                    }
                }
                default -> {}
            }
            if (event == 0) {
                event = company.store.log(deal).getLast().number();
            }
            company.file(deal).open().stream()
                    .filter(one -> one.kind() == FollowUp.Kind.PROMISE)
                    .forEach(one -> promise = one.id());
        }

        /** A task of the deal's stage becomes theirs. */
        void entrust() {
            company.file(deal).open().stream()
                    .filter(one -> one.kind() == FollowUp.Kind.TASK)
                    .findFirst()
                    .ifPresent(
                            task -> {
                                company.write(new Write.OfFollowUp(task.ownedBy(who.id())));
                                promise = task.id();
                            });
        }

        Deal deal() {
            return company.deal(deal);
        }

        int asked() {
            return deal().facts().progress().asked().event();
        }

        DealOutcome doing(Use use) {
            Seller seller = company.by(who);
            return switch (use) {
                case TAKE -> seller.takes(deal);
                case MOVE -> seller.moves(deal, "measuring");
                case FILL -> seller.ticks(deal, "look");
                case PRICE -> seller.prices(deal, 100);
                case WIN -> seller.winsFor(deal, voronka.domain.ADeal.roubles(9));
                case LOSE -> seller.loses(deal, "price");
                case FREEZE -> seller.freezes(deal, company.in(Duration.ofDays(9)));
                case WAKE -> seller.wakes(deal);
                case REOPEN -> seller.reopens(deal);
                case PROMISE -> seller.promises(deal, "x", company.in(Duration.ofDays(1)));
                case KEEP -> seller.keeps(deal, promise);
                case PUT_OFF -> seller.putsOff(deal, promise, company.in(Duration.ofDays(2)));
                case SAY -> seller.says(deal, promise, "иначе");
                case RECORD -> seller.notes(deal, "заметка");
                case AMEND -> seller.amends(deal, event, told -> Activity.note("другая заметка"));
                case TAKE_BACK -> seller.takesBack(deal, event);
                case HAND -> seller.hands(deal, company.boris);
                case AGREE -> seller.agrees(deal);
                case DISAGREE -> seller.disagrees(deal);
                case UNDO -> seller.undoes(deal, event, event);
            };
        }

        private static Member person(String name, Role role, String team, long chat) {
            return new Member(
                            new MemberId(name),
                            name,
                            role,
                            Language.RUSSIAN,
                            ACompany.atWork().clock.getZone(),
                            new Chat(chat, chat),
                            true,
                            0)
                    .in(team);
        }

        private static SalesBook book() {
            SalesBook small = ABook.ofFourStages();
            Pipeline sales = small.firstPipeline();
            ChecklistItem look =
                    new ChecklistItem(
                            "look", TEXT, TaskKind.OTHER, false, null, new Responsible.DealOwner());
            List<Stage> stages =
                    List.of(
                            stage("request", List.of(look), List.of()),
                            sales.stages().get(1),
                            stage("quote", List.of(), List.of(new Condition.Approved())),
                            sales.stages().get(3));
            return SalesBook.of(
                    1,
                    small.zone(),
                    small.currency(),
                    List.of(Pipeline.of("sales", TEXT, stages, null)),
                    small.lostReasons(),
                    small.frozenReasons());
        }

        private static Stage stage(
                String key, List<ChecklistItem> checklist, List<Condition> gate) {
            return new Stage(
                    new StageKey(key),
                    TEXT,
                    50,
                    null,
                    new Responsible.DealOwner(),
                    checklist,
                    null,
                    null,
                    gate,
                    null,
                    List.of(),
                    null);
        }
    }
}
