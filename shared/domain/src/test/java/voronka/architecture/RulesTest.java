package voronka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** That the rules see what they are made to see. */
class RulesTest {
    @Test
    void whoeverAsksForTheTimeIsFound() {
        assertFound(OutsideWorldRules.TIME_AND_ENVIRONMENT_ARE_GIVEN_AT_THE_DOOR, Impatient.class);
        assertFound(OutsideWorldRules.TIME_AND_ENVIRONMENT_ARE_GIVEN_AT_THE_DOOR, Nosy.class);
    }

    @Test
    void whoeverIsGivenAClockIsFine() {
        assertFine(OutsideWorldRules.TIME_AND_ENVIRONMENT_ARE_GIVEN_AT_THE_DOOR, Patient.class);
    }

    @Test
    void aFunctionsDoorIsThePlaceForClockAndEnvironment() {
        assertFine(
                OutsideWorldRules.TIME_AND_ENVIRONMENT_ARE_GIVEN_AT_THE_DOOR, DoorFunction.class);
        assertFound(
                OutsideWorldRules.TIME_AND_ENVIRONMENT_ARE_GIVEN_AT_THE_DOOR, WindowFunction.class);
    }

    @Test
    void whateverComesByChanceIsFound() {
        assertFound(OutsideWorldRules.CHANCE_HAS_ITS_OWN_ADAPTERS, Nosy.class);
    }

    @Test
    void shapesThatAreNotOursAreFound() {
        assertFound(ShapeRules.NOTHING_STATIC_CHANGES, Loose.class);
        assertFound(ShapeRules.A_FIELD_IS_NULLABLE_NOT_OPTIONAL, Loose.class);
        assertFound(ShapeRules.A_PARAMETER_IS_NULLABLE_NOT_OPTIONAL, Loose.class);
        assertFound(ShapeRules.NOBODY_INHERITS_WHAT_WAS_NOT_MADE_FOR_IT, Loose.class);
        assertFound(ShapeRules.EVERY_NO_IS_ONE_OF_A_CLOSED_SET, Result.class);
        assertFound(ShapeRules.NAMES_SAY_WHAT_A_THING_DOES, DealUtil.class);
        assertFine(ShapeRules.NOBODY_INHERITS_WHAT_WAS_NOT_MADE_FOR_IT, Patient.class);
    }

    @Test
    void aPackageThatIsNotNullMarkedIsFound() {
        assertFound(
                ShapeRules.NULL_IS_ALWAYS_SAID, org.junit.platform.commons.JUnitException.class);
        assertThat(
                        ShapeRules.NULL_IS_ALWAYS_SAID
                                .evaluate(
                                        new ClassFileImporter()
                                                .importPackages("voronka.architecture"))
                                .hasViolation())
                .isFalse();
    }

    private static void assertFound(ArchRule rule, Class<?> offender) {
        assertThat(violated(rule, offender))
                .as("%s in %s", rule.getDescription(), offender)
                .isTrue();
    }

    private static void assertFine(ArchRule rule, Class<?> innocent) {
        assertThat(violated(rule, innocent))
                .as("%s in %s", rule.getDescription(), innocent)
                .isFalse();
    }

    private static boolean violated(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }

    private static final class Impatient {
        Instant now() {
            return Clock.systemUTC().instant();
        }
    }

    private static final class Nosy {
        String about() {
            return UUID.randomUUID() + System.getenv("HOME") + LocalDate.now(ZoneOffset.UTC);
        }
    }

    private static final class Patient {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    private static final class DoorFunction {
        public DoorFunction() {
            this(Clock.systemUTC());
        }

        private DoorFunction(Clock clock) {
            clock.instant();
        }
    }

    private static final class WindowFunction {
        Instant look() {
            return Instant.now();
        }
    }

    private static class Loose {
        static int counter;
        final Optional<String> maybe;

        Loose(Optional<String> maybe) {
            this.maybe = maybe;
        }
    }

    private static final class DealUtil {}

    private interface Result {}
}
