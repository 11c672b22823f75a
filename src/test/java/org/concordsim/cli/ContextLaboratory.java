package org.concordsim.cli;

import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * A laboratory in which turbulence above .25 makes Integrated best, otherwise more than 30 salespeople make Defined
 * best, and nothing tells the models apart in small firms of calm markets.
 */
final class ContextLaboratory implements Laboratory {
    private static final Measure CONTRIBUTION =
            new Measure("contribution", "money", Better.HIGHER, "money", true, "What is left after all costs.");

    @Override
    public List<Measure> measures() {
        return List.of(CONTRIBUTION);
    }

    @Override
    public Outcome run(RunPlan plan) {
        String model = plan.stages().get(0).model().name();
        Chance chance = new Chance(plan.seed(), plan.replication());
        double common = Chance.normal(chance.uniform(Purpose.DEMAND, 1, 0));
        double own = Chance.normal(chance.uniform(Purpose.DEMAND, 2, model.hashCode()));
        String best = best(plan);
        double value = 1e6 + 1e5 * common + 1e3 * own + (model.equals(best) ? 1e5 : 0);
        return new Outcome(
                new RunEnd(1, plan.replication(), false), List.of(new Observed(CONTRIBUTION, "all", "all", value)));
    }

    private static String best(RunPlan plan) {
        if (plan.parameters().market().turbulence() > 0.25) {
            return "integrated";
        }
        return plan.parameters().firm().salespeople() > 30 ? "defined" : "";
    }
}
