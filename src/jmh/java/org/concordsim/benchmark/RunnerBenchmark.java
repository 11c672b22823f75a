package org.concordsim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.run.ExperimentRunner;
import org.concordsim.experiment.run.RunBook;
import org.concordsim.model.Simulation;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Runs a second of the runner that all commands use, by number of threads: the four models of the default firm over a year
 * of warm-up and an observed one, 64 runs at a time, each record into the book on disk. Everything was compiled before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
public class RunnerBenchmark {
    /** The runs of an invocation. */
    static final int RUNS = 64;

    /** The number of threads. */
    @Param({"1", "2", "4"})
    private int threads;

    private Experiment experiment;
    private ExperimentRunner runner;
    private Path file;
    private RunBook book;

    /** Builds the experiment. */
    @Setup
    public void build() throws ScenarioException {
        Scenario scenario = ScenarioReader.standard(List.of("simulation.observedYears=1"));
        experiment = new ModelComparison(
                        scenario.name(),
                        scenario.parameters(),
                        scenario.models().subList(0, 4),
                        Optional.empty())
                .experiment()
                .replicated(RUNS / 4);
        runner = new ExperimentRunner(new SimulatedLaboratory(Simulation::run), Keep.HEADLINE_QUARTERS, threads);
    }

    /** Opens an empty book. */
    @Setup(Level.Invocation)
    public void open() throws IOException {
        file = Files.createTempFile("concord", ".book");
        book = RunBook.open(file);
    }

    /** Closes the book and deletes it. */
    @TearDown(Level.Invocation)
    public void close() throws IOException {
        book.close();
        Files.delete(file);
    }

    /** Runs all runs. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public long runs() throws IOException, InterruptedException {
        return runner.run(experiment, book, (done, all) -> {}).size();
    }
}
