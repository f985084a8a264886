package voronka.architecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/**
 * All rules of the house. A module takes them by
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "voronka", importOptions = MainCode.class)
 * class ArchitectureTest {
 *     @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 */
public final class ArchitectureRules {
    @ArchTest static final ArchTests DEPENDENCIES = ArchTests.in(DependencyRules.class);
    @ArchTest static final ArchTests OUTSIDE_WORLD = ArchTests.in(OutsideWorldRules.class);
    @ArchTest static final ArchTests SHAPES = ArchTests.in(ShapeRules.class);

    private ArchitectureRules() {}
}
