package voronka.benchmarks.startup;

import java.io.IOException;

/** Which processors of this machine who runs on. */
final class Processors {
    private Processors() {}

    /** Keeps this program, and every program it starts from now on, to that processor. */
    static void keepTo(int processor) throws IOException, InterruptedException {
        String pid = Long.toString(ProcessHandle.current().pid());
        int end =
                new ProcessBuilder("taskset", "-a", "-c", "-p", Integer.toString(processor), pid)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (end != 0) {
            throw new IOException("two processors and taskset are needed");
        }
    }
}
