package org.concordsim.experiment.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.design.SaltelliDesign;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorSpace;
import org.concordsim.experiment.factor.FactorSpace.Place;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Budget;
import org.concordsim.experiment.study.Study;
import org.concordsim.scenario.ScenarioException;

/**
 * A variance-based analysis of a few factors on a Saltelli sample. Its rows must be complete, so a range of factors
 * within which a scenario contradicts itself is refused.
 *
 * @param experiment the treatments at all points
 * @param subject what is explained
 * @param factors the factors
 * @param design the sample
 * @param labels the names of the points in the order of the sample
 */
public record SobolStudy(
        Experiment experiment, Subject subject, List<Factor> factors, SaltelliDesign design, List<String> labels)
        implements Study<SobolConclusion> {
    private static final int LEAST_ROWS = 8;
    private static final int SHOWN = 3;

    /**
     * Plans the study that a budget pays for.
     *
     * @throws IllegalArgumentException if the budget does not pay for 8 rows
     * @throws ScenarioException if a point of the sample contradicts itself
     */
    public static SobolStudy of(FactorSpace space, Subject subject, Budget budget) throws ScenarioException {
        int count = space.factors().size();
        int rows = SaltelliDesign.rowsWithin(budget.points(), count, false);
        if (rows < LEAST_ROWS) {
            throw budget.tooSmall(
                    (long) LEAST_ROWS * SaltelliDesign.stride(count, false),
                    LEAST_ROWS + " rows of a Saltelli sample of " + count + " factors");
        }
        long seed = space.family().base().parameters().simulation().seed();
        SaltelliDesign design = SaltelliDesign.of(rows, count, false, seed);
        List<Place> places = space.places(design.points());
        FactorSpace.Survey survey = space.survey(places);
        if (!survey.faults().isEmpty()) {
            throw refused(
                    survey.faults().values().stream().flatMap(List::stream).toList());
        }
        return new SobolStudy(
                space.experiment(survey, budget.replications()),
                subject,
                space.factors(),
                design,
                places.stream().map(Place::label).toList());
    }

    private static ScenarioException refused(List<String> faults) {
        List<String> lines = new ArrayList<>(faults.subList(0, Math.min(SHOWN, faults.size())));
        if (faults.size() > SHOWN) {
            lines.add("and " + (faults.size() - SHOWN) + " more. Maybe narrow a range with --factors PATH:LOW:HIGH?");
        }
        return new ScenarioException(ScenarioException.Kind.INVALID, lines);
    }

    @Override
    public Keep keep() {
        return Keep.only(Set.of(subject.measure()));
    }

    @Override
    public SobolConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return SobolConclusion.of(this, bench.run(experiment));
    }
}
