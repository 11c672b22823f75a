package org.concordsim.experiment.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.design.MorrisDesign;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorSpace;
import org.concordsim.experiment.factor.FactorSpace.Place;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Budget;
import org.concordsim.experiment.study.Study;
import org.concordsim.scenario.ScenarioException;

/**
 * A screening of factors by elementary effects along trajectories that lie far apart.
 *
 * @param experiment the treatments at all points
 * @param subject what is explained
 * @param factors the factors
 * @param trajectories the trajectories in the unit cube: by trajectory, point and factor
 * @param labels the names of the points in the order of the trajectories
 * @param leftOut the number of trajectories that were left out because a point of theirs contradicts itself
 */
public record MorrisStudy(
        Experiment experiment,
        Subject subject,
        List<Factor> factors,
        double[][][] trajectories,
        List<String> labels,
        int leftOut)
        implements Study<MorrisConclusion> {
    private static final int LEAST_TRAJECTORIES = 2;

    /**
     * Plans the study that a budget pays for.
     *
     * @throws IllegalArgumentException if the budget does not pay for two trajectories
     * @throws ScenarioException if fewer than two trajectories are free of contradictions
     */
    public static MorrisStudy of(FactorSpace space, Subject subject, Budget budget) throws ScenarioException {
        int length = space.factors().size() + 1;
        long paid = budget.points() / length;
        if (paid < LEAST_TRAJECTORIES) {
            throw budget.tooSmall(
                    (long) LEAST_TRAJECTORIES * length,
                    LEAST_TRAJECTORIES + " trajectories through "
                            + space.factors().size() + " factors");
        }
        long seed = space.family().base().parameters().simulation().seed();
        int[] levels = space.factors().stream().mapToInt(MorrisStudy::levels).toArray();
        MorrisDesign design = MorrisDesign.of((int) Math.min(paid, 1 << 16), levels, seed);
        return of(space, subject, budget, design);
    }

    private static MorrisStudy of(FactorSpace space, Subject subject, Budget budget, MorrisDesign design)
            throws ScenarioException {
        List<Place> places = space.places(design.points());
        FactorSpace.Survey survey = space.survey(places);
        int length = space.factors().size() + 1;
        List<double[][]> kept = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int t = 0; t < design.trajectories().length; t++) {
            List<String> own = places.subList(t * length, (t + 1) * length).stream()
                    .map(Place::label)
                    .toList();
            if (own.stream().noneMatch(survey.faults()::containsKey)) {
                kept.add(design.trajectories()[t]);
                labels.addAll(own);
            }
        }
        if (kept.size() < LEAST_TRAJECTORIES) {
            throw new ScenarioException(
                    ScenarioException.Kind.INVALID,
                    survey.faults().values().iterator().next());
        }
        Set<String> possible = new HashSet<>(labels);
        return new MorrisStudy(
                space.experiment(survey.only(possible::contains), budget.replications()),
                subject,
                space.factors(),
                kept.toArray(double[][][]::new),
                labels,
                design.trajectories().length - kept.size());
    }

    /** Returns the number of levels of a factor's grid: its own where it has few, else four. */
    private static int levels(Factor factor) {
        int count = factor.count();
        return count >= 2 && (count < MorrisDesign.LEVELS || !factor.isRange()) ? count : MorrisDesign.LEVELS;
    }

    @Override
    public Keep keep() {
        return Keep.only(Set.of(subject.measure()));
    }

    @Override
    public MorrisConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return MorrisConclusion.of(this, bench.run(experiment));
    }
}
