package voronka.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;

/** How our classes are made. */
final class ShapeRules {
    @ArchTest
    static final ArchRule EVERY_NO_IS_ONE_OF_A_CLOSED_SET =
            classes()
                    .that()
                    .haveSimpleName("Result")
                    .or()
                    .haveSimpleName("Ruling")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.deal.Deal")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.deal.DealEvent$What")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.selling.DealOutcome")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.ledger.Write")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.ledger.Committed")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.followup.Undelivered")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.team.Actor")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.access.AccessKey")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.conversation.Dialogue")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.notice.Notice$Audience")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.funnel.CounterKey$Slice")
                    .or()
                    .haveFullyQualifiedName("voronka.domain.Messenger$Sending")
                    .or()
                    .haveFullyQualifiedName("voronka.telegram.incoming.Incoming")
                    .or()
                    .haveFullyQualifiedName("voronka.telegram.screen.Button")
                    .should(Conditions.BE_SEALED)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOBODY_INHERITS_WHAT_WAS_NOT_MADE_FOR_IT =
            classes()
                    .that()
                    .areNotInterfaces()
                    .and()
                    .areNotEnums()
                    .and()
                    .areNotAnonymousClasses()
                    .should(Conditions.BE_FINAL_OR_ABSTRACT)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_FUNCTIONS_ARE_CALLED_BY_LAMBDA =
            classes()
                    .that()
                    .implement("com.amazonaws.services.lambda.runtime.RequestStreamHandler")
                    .or()
                    .implement("com.amazonaws.services.lambda.runtime.RequestHandler")
                    .should()
                    .haveSimpleNameEndingWith("Function")
                    .andShould()
                    .resideInAnyPackage(DependencyRules.FUNCTIONS)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule OF_A_FUNCTION_ONLY_ITS_ENTRY_IS_PUBLIC =
            classes()
                    .that()
                    .resideInAnyPackage(DependencyRules.FUNCTIONS)
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .arePublic()
                    .should()
                    .haveSimpleNameEndingWith("Function")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule COMMANDS_CALL_USE_CASES_NOT_PORTS =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Command")
                    .and()
                    .resideInAPackage("voronka.telegrambot..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("voronka.domain.ledger.Ledger")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_MAGIC =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "lombok..",
                            "org.mockito..",
                            "org.springframework..",
                            "javax.inject..",
                            "jakarta..",
                            "dagger..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("voronka..")
                    .should()
                    .beFinal()
                    .allowEmptyShould(true);

    /** The local stack hands on as it got it what its parsers found or not. */
    @ArchTest
    static final ArchRule A_FIELD_IS_NULLABLE_NOT_OPTIONAL =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackages(OutsideWorldRules.NOT_DEPLOYED)
                    .should()
                    .haveRawType(Optional.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule A_PARAMETER_IS_NULLABLE_NOT_OPTIONAL =
            codeUnits()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackages(OutsideWorldRules.NOT_DEPLOYED)
                    .should(Conditions.TAKE_NO_OPTIONAL)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_DOES =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NULL_IS_ALWAYS_SAID =
            classes().should(Conditions.BE_IN_A_NULL_MARKED_PACKAGE).allowEmptyShould(true);

    private ShapeRules() {}
}
