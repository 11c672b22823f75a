package org.concordsim.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;

/** Experiments on the default scenario for tests. */
public final class Experiments {
    private Experiments() {}

    /** Returns a comparison of models, in place and reached. */
    public static Experiment comparison(int replications, String... names) {
        Scenario scenario = scenario(replications);
        List<OrganizingModel> models = Stream.of(names).map(scenario::model).toList();
        return new Experiment("default", scenario.parameters(), models, scenario.find("undefined"));
    }

    /** Returns an experiment on one model in place. */
    public static Experiment single(int replications, String name) {
        Scenario scenario = scenario(replications);
        return new Experiment("default", scenario.parameters(), List.of(scenario.model(name)), Optional.empty());
    }

    /** Returns the results on a laboratory of sums. */
    public static ExperimentResult run(Experiment experiment, int threads) {
        try {
            return new ExperimentRunner(new FakeLaboratory(), threads, (runs, all) -> {}).run(experiment);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
