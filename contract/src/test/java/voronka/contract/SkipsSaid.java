package voronka.contract;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Says what was skipped and why, because a count of tests does not. */
public final class SkipsSaid implements TestExecutionListener {
    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        System.out.printf("SKIPPED: %s: %s%n", test.getDisplayName(), reason);
    }
}
