package voronka.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
final class DependencyRules {
    static final String[] FUNCTIONS = {
        "voronka.leadintake..",
        "voronka.telegrambot..",
        "voronka.stagetransition..",
        "voronka.followupreminder..",
        "voronka.funnelaggregation..",
        "voronka.report..",
        "voronka.calendarfeed..",
        "voronka.donothing.."
    };

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NOTHING_BUT_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("voronka.domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "voronka.domain..",
                            "java.lang..",
                            "java.math",
                            "java.nio.charset",
                            "java.security",
                            "java.time..",
                            "java.util",
                            "java.util.concurrent..",
                            "java.util.function",
                            "java.util.regex",
                            "java.util.stream",
                            "org.jspecify.annotations")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_PARTS_OF_THE_DOMAIN_DO_NOT_GO_IN_CIRCLES =
            slices().matching("voronka.domain.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_IN_THE_DOMAIN_BUT_VIEWS_OF_REPORTS_DEPENDS_ON_THE_FUNNEL =
            noClasses()
                    .that()
                    .resideInAPackage("voronka.domain..")
                    .and()
                    .resideOutsideOfPackages("voronka.domain.funnel..", "voronka.domain.views..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("voronka.domain.funnel..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule A_DEAL_DOES_NOT_KNOW_WHAT_IS_MADE_OF_IT =
            noClasses()
                    .that()
                    .resideInAPackage("voronka.domain.deal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "voronka.domain.lead..",
                            "voronka.domain.followup..",
                            "voronka.domain.notice..",
                            "voronka.domain.ledger..",
                            "voronka.domain.selling..",
                            "voronka.domain.reminding..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule AWS_KNOWS_THE_DOMAIN_AND_NO_TELEGRAM =
            noClasses()
                    .that()
                    .resideInAPackage("voronka.aws..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("voronka.telegram..", "voronka.phone..", "org.telegram..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TELEGRAM_KNOWS_THE_DOMAIN_AND_NO_AWS =
            noClasses()
                    .that()
                    .resideInAnyPackage("voronka.telegram..", "voronka.phone..", "voronka.book..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("voronka.aws..", "software.amazon..", "com.amazonaws..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule WHAT_IS_SHARED_KNOWS_NO_FUNCTION =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "voronka.aws..",
                            "voronka.telegram..",
                            "voronka.phone..",
                            "voronka.book..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FUNCTIONS)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FUNCTIONS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching(
                            "voronka.(leadintake|telegrambot|stagetransition|followupreminder|funnelaggregation|report|calendarfeed)..")
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_DEPLOYED_KNOWS_THE_LOCAL_STACK =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(OutsideWorldRules.NOT_DEPLOYED)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(OutsideWorldRules.NOT_DEPLOYED)
                    .allowEmptyShould(true);

    private DependencyRules() {}
}
