package org.concordsim.experiment.worlds;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;
import org.concordsim.result.table.comparison.DrawRow;

/**
 * The comparison of organizing models over uncertain worlds: outer draws of levers and parameters, inner replications.
 *
 * @param experiment a treatment for each world and model, world by world
 * @param models the names of the models in the order of the tables
 * @param measures the names of the measures
 * @param draws the value of each key in each world
 * @param shrunk the number of worlds that were drawn towards the scenario
 */
public record WorldStudy(
        Experiment experiment, List<String> models, List<String> measures, List<DrawRow> draws, int shrunk)
        implements Study<WorldConclusion> {
    /** Copies the lists. */
    public WorldStudy {
        models = List.copyOf(models);
        measures = List.copyOf(measures);
        draws = List.copyOf(draws);
    }

    @Override
    public Keep keep() {
        return Keep.only(Set.copyOf(measures));
    }

    @Override
    public Laboratory laboratory(Laboratory standard) {
        return standard.withCourse();
    }

    @Override
    public WorldConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return new WorldTally(this, bench.run(experiment)).conclusion();
    }
}
