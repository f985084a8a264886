package voronka.architecture;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Conditions that the rules need and the library does not have. */
final class Conditions {
    static final ArchCondition<JavaClass> BE_SEALED = that("be sealed", JavaClass::isSealed);

    static final ArchCondition<JavaClass> BE_FINAL_OR_ABSTRACT =
            that(
                    "be final, abstract or sealed",
                    type ->
                            type.isSealed()
                                    || type.getModifiers().contains(JavaModifier.FINAL)
                                    || type.getModifiers().contains(JavaModifier.ABSTRACT));

    static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
            that(
                    "be in a package that is @NullMarked",
                    type ->
                            type.getPackage()
                                    .tryGetPackageInfo()
                                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                    .isPresent());

    static final ArchCondition<JavaCodeUnit> TAKE_NO_OPTIONAL =
            that(
                    "take no Optional",
                    unit ->
                            unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                                    || unit.getRawParameterTypes().stream()
                                            .noneMatch(
                                                    type -> type.isEquivalentTo(Optional.class)));

    private Conditions() {}

    private static <T extends HasDescription> ArchCondition<T> that(
            String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                item,
                                holds.test(item),
                                "%s should %s".formatted(item.getDescription(), description)));
            }
        };
    }
}
