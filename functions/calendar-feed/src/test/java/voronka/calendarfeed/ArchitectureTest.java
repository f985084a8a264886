package voronka.calendarfeed;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import voronka.architecture.ArchitectureRules;
import voronka.architecture.MainCode;

@AnalyzeClasses(packages = "voronka", importOptions = MainCode.class)
class ArchitectureTest {
    @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
