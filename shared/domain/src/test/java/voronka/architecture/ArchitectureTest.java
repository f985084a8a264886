package voronka.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "voronka", importOptions = MainCode.class)
class ArchitectureTest {
    @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
