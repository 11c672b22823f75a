package org.concordsim.cli;

import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.parameters.QualificationParameters;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/** The function of Ishigami and Homma (1990) of three thresholds, with chance that all points share. */
final class IshigamiLaboratory implements Laboratory {
    static final String FACTORS = "qualification.honestThreshold:-3.141592653589793:3.141592653589793,"
            + "qualification.salesThreshold:-3.141592653589793:3.141592653589793,"
            + "qualification.mostThreshold:-3.141592653589793:3.141592653589793";
    /** The change that lets the third threshold take every value of the function's range. */
    static final String ROOM = "qualification.leastThreshold=-100";

    private static final Measure CONTRIBUTION =
            new Measure("contribution", "money", Better.HIGHER, "money", true, "A function with known indices.");

    @Override
    public List<Measure> measures() {
        return List.of(CONTRIBUTION);
    }

    @Override
    public Outcome run(RunPlan plan) {
        QualificationParameters x = plan.parameters().qualification();
        double first = Math.sin(x.honestThreshold());
        double second = Math.pow(Math.sin(x.salesThreshold()), 2);
        double third = Math.pow(x.mostThreshold(), 4);
        double common = new Chance(plan.seed(), plan.replication()).uniform(Purpose.DEMAND, 1, 0);
        double value = first + 7 * second + 0.1 * third * first + 100 * common;
        return new Outcome(new RunEnd(1, plan.replication(), false), List.of(observed(value)));
    }

    private static Observed observed(double value) {
        return new Observed(CONTRIBUTION, "all", "all", value);
    }
}
