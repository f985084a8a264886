package voronka.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Who may touch the clock, the environment, chance, and the foreign worlds' own types. */
final class OutsideWorldRules {
    /** What runs on a builder's machine and never on Lambda. */
    static final String[] NOT_DEPLOYED = {
        "voronka.local..", "voronka.packaging..", "voronka.benchmarks.."
    };

    /** Classes whose very purpose is chance: what nobody may guess, and waiting not all at once. */
    private static final Set<String> OF_CHANCE =
            Set.of(
                    "voronka.aws.RandomIds",
                    "voronka.aws.dynamodb.Backoff",
                    "voronka.benchmarks.startup.StartUp",
                    "voronka.local.Secrets");

    @ArchTest
    static final ArchRule TIME_AND_ENVIRONMENT_ARE_GIVEN_AT_THE_DOOR =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            DescribedPredicate.<JavaAccess<?>>describe(
                                    "the clock or the environment is asked for anywhere but in a"
                                            + " function's public no-argument constructor or a main"
                                            + " method",
                                    access -> asksTheWorld(access) && !isDoor(access.getOrigin())))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_LOCAL_STACK_WAITS_IN_REAL_TIME =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(NOT_DEPLOYED)
                    .and()
                    .doNotHaveFullyQualifiedName("voronka.aws.dynamodb.Backoff")
                    .should()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(Thread.class, "sleep", long.class)
                    .orShould()
                    .callMethod(Thread.class, "sleep", java.time.Duration.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CHANCE_HAS_ITS_OWN_ADAPTERS =
            noClasses()
                    .that(
                            DescribedPredicate.describe(
                                    "are not made for chance",
                                    (JavaClass type) -> !isOfChance(type.getName())))
                    .should()
                    .accessTargetWhere(
                            DescribedPredicate.<JavaAccess<?>>describe(
                                    "something comes by chance", OutsideWorldRules::isChance))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_AWS_SDK_STAYS_IN_AWS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(NOT_DEPLOYED)
                    .and()
                    .resideOutsideOfPackage("voronka.aws..")
                    .and()
                    .haveSimpleNameNotEndingWith("Wiring")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("software.amazon..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_TELEGRAM_LIBRARY_STAYS_IN_TELEGRAM =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(NOT_DEPLOYED)
                    .and()
                    .resideOutsideOfPackage("voronka.telegram..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.telegram..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_DEPLOYED_WRITES_TO_THE_STANDARD_STREAMS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(NOT_DEPLOYED)
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .allowEmptyShould(true);

    private OutsideWorldRules() {}

    private static boolean asksTheWorld(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String what = access.getName();
        return switch (owner) {
            case "java.lang.System" ->
                    Set.of("getenv", "currentTimeMillis", "getProperty").contains(what);
            case "java.time.Clock" -> what.startsWith("system") || what.startsWith("tick");
            case "java.time.ZoneId" -> what.equals("systemDefault");
            case "java.util.Date", "java.util.GregorianCalendar" -> what.equals("<init>");
            default ->
                    owner.startsWith("java.time.") && what.equals("now") && !isGivenAClock(access);
        };
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean isDoor(JavaCodeUnit origin) {
        boolean noArguments = origin.getRawParameterTypes().isEmpty();
        boolean open = origin.getModifiers().contains(JavaModifier.PUBLIC);
        return open
                && (origin.isConstructor()
                        ? noArguments && origin.getOwner().getSimpleName().endsWith("Function")
                        : origin.getName().equals("main")
                                && origin.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isOfChance(String name) {
        return OF_CHANCE.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "$"));
    }

    private static boolean isChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean maker =
                List.of(
                                "java.util.Random",
                                "java.security.SecureRandom",
                                "java.util.SplittableRandom")
                        .contains(owner);
        return maker
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || (owner.equals("java.util.UUID") && access.getName().equals("randomUUID"))
                || (owner.equals("java.lang.Math") && access.getName().equals("random"));
    }
}
