package org.concordsim.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordsim.experiment.run.ExperimentRunner;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunBook;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;

/** Experiments on the default scenario for tests. */
public final class Experiments {
    private Experiments() {}

    /** Returns a comparison of models, in place and reached. */
    public static ModelComparison comparison(int replications, String... names) {
        Scenario scenario = scenario(replications);
        List<OrganizingModel> models = Stream.of(names).map(scenario::model).toList();
        return new ModelComparison("default", scenario.parameters(), models, scenario.find("undefined"));
    }

    /** Returns an experiment on one model in place. */
    public static ModelComparison single(int replications, String name) {
        Scenario scenario = scenario(replications);
        return new ModelComparison("default", scenario.parameters(), List.of(scenario.model(name)), Optional.empty());
    }

    /** Returns the results on a laboratory of sums. */
    public static Results run(ModelComparison comparison, int threads) {
        return run(new FakeLaboratory(), comparison, threads, (runs, all) -> {});
    }

    /** Returns the results on a laboratory. */
    public static Results run(Laboratory laboratory, ModelComparison comparison, int threads, Progress progress) {
        try {
            ExperimentRunner runner = new ExperimentRunner(laboratory, Keep.HEADLINE_QUARTERS, threads);
            return runner.run(comparison.experiment(), book(), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns an empty book in a file that is deleted when the tests end. */
    public static RunBook book() {
        try {
            Path file = Files.createTempFile("runs", ".book");
            file.toFile().deleteOnExit();
            return RunBook.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario scenario(int replications) {
        try {
            return ScenarioReader.standard(List.of("simulation.replications=" + replications));
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }
}
