package org.concordsim.experiment.regimes;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.design.LatinHypercube;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorSpace;
import org.concordsim.experiment.factor.FactorSpace.Place;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Budget;
import org.concordsim.experiment.study.Study;
import org.concordsim.scenario.ScenarioException;

/**
 * Organizing models in contexts that fill a space evenly: at each point all models meet the same customers.
 *
 * @param experiment the treatments at all points
 * @param factors the contexts
 * @param models the names of the organizing models
 * @param measure the name of the measure by which the best is found
 * @param leftOut the number of points that were left out because they contradict themselves
 */
public record RegimeStudy(Experiment experiment, List<Factor> factors, List<String> models, String measure, int leftOut)
        implements Study<RegimeConclusion> {
    /** The fewest points from which regions are told apart. */
    public static final int LEAST_POINTS = 8;

    private static final int MOST_POINTS = 1 << 14;

    /** Copies the lists. */
    public RegimeStudy {
        factors = List.copyOf(factors);
        models = List.copyOf(models);
    }

    /**
     * Plans the study that a budget pays for.
     *
     * @throws IllegalArgumentException if the budget does not pay for 8 points
     * @throws ScenarioException if fewer than 8 points are free of contradictions
     */
    public static RegimeStudy of(FactorSpace space, String measure, Budget budget) throws ScenarioException {
        if (budget.points() < LEAST_POINTS) {
            throw budget.tooSmall(LEAST_POINTS, LEAST_POINTS + " points");
        }
        int points = (int) Math.min(budget.points(), MOST_POINTS);
        long seed = space.family().base().parameters().simulation().seed();
        List<Place> places =
                space.places(LatinHypercube.maximin(points, space.factors().size(), seed));
        FactorSpace.Survey survey = space.survey(places);
        int leftOut = survey.faults().size();
        if (points - leftOut < LEAST_POINTS) {
            throw new ScenarioException(
                    ScenarioException.Kind.INVALID,
                    survey.faults().values().iterator().next());
        }
        return new RegimeStudy(
                space.experiment(survey, budget.replications()), space.factors(), space.models(), measure, leftOut);
    }

    @Override
    public Keep keep() {
        return Keep.only(Set.of(measure));
    }

    @Override
    public RegimeConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return RegimeConclusion.of(this, bench.run(experiment));
    }
}
