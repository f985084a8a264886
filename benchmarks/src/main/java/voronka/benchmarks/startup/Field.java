package voronka.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import voronka.benchmarks.Budget;
import voronka.benchmarks.Company;
import voronka.benchmarks.runtime.Machine;
import voronka.benchmarks.runtime.PackagedFunction;
import voronka.benchmarks.startup.Contender.Way;
import voronka.donothing.DoNothingFunction;
import voronka.local.template.FunctionDefinition;
import voronka.packaging.FunctionZip;

/** Who is started: one that does nothing, and every function of the template. */
final class Field {
    private final Company company;
    private final Path folder;
    private final Machine machine;
    private final Clock clock;
    private final List<Contender> contenders = new ArrayList<>();
    private final AtomicInteger events = new AtomicInteger();

    private Field(Company company, Path folder, Machine machine, Clock clock) {
        this.company = company;
        this.folder = folder;
        this.machine = machine;
        this.clock = clock;
    }

    /** The one that does nothing first, then the functions in the template's order. */
    static List<Contender> of(Company company, Path folder, Machine machine, Clock clock)
            throws IOException {
        Field field = new Field(company, folder, machine, clock);
        field.addDoNothing();
        for (FunctionDefinition function : company.functions()) {
            field.add(function);
        }
        return field.contenders;
    }

    private void addDoNothing() throws IOException {
        Class<?> handler = DoNothingFunction.class;
        String file = handler.getName().replace('.', '/') + ".class";
        Path built = Path.of(handler.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve(file).getParent());
        Files.copy(built.resolve(file), classes.resolve(file));
        Path zip = folder.resolve("do-nothing.zip");
        FunctionZip.main(new String[] {zip.toString(), "do-nothing", classes.toString()});
        contenders.add(
                new Contender(
                        "do nothing",
                        Way.PLAIN,
                        unpacked("do-nothing", zip, handler.getName()),
                        Files.size(zip),
                        company.environment(company.functions().getFirst()),
                        OptionalDouble.empty(),
                        () -> "{}",
                        clock,
                        new Series()));
    }

    private void add(FunctionDefinition function) throws IOException {
        Budget budget = Budget.of(function.logicalId());
        Path zip = company.zip(function);
        PackagedFunction packaged = unpacked(function.logicalId(), zip, function.handlerClass());
        Map<String, String> environment = company.environment(function);
        Contender plain =
                new Contender(
                        function.logicalId(),
                        Way.PLAIN,
                        packaged,
                        Files.size(zip),
                        environment,
                        OptionalDouble.of(budget.plain()),
                        () -> company.event(budget.event(), events.incrementAndGet()),
                        clock,
                        new Series());
        contenders.add(plain);
        if (budget.primed().isPresent()) {
            contenders.add(plain.fromSnapshot(budget.primed()));
        }
    }

    private PackagedFunction unpacked(String name, Path zip, String handler) throws IOException {
        return PackagedFunction.unpack(
                zip, Files.createDirectory(folder.resolve(name)), handler, machine);
    }
}
