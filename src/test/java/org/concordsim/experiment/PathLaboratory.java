package org.concordsim.experiment;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * A laboratory in which a change of model costs 400 money in its first quarter and each joint meeting a year brings 10
 * money a quarter from then on; almost all noise is common to all paths.
 */
public final class PathLaboratory implements Laboratory {
    private static final Measure CONTRIBUTION =
            new Measure("contribution", "money/year", Better.HIGHER, "money", true, "What is left.");
    private static final Measure WINS = new Measure("wins", "1/year", Better.HIGHER, "funnel", true, "Deals won.");
    private static final Measure COST = new Measure("cost", "money/year", Better.LOWER, "money", true, "What is paid.");
    private static final Measure TRUST = new Measure("trust", "share", Better.HIGHER, "people", true, "Trust.");

    private static final Measure EQUITY =
            new Measure("customerEquity", "money", Better.HIGHER, "growth", true, "What owners are worth.");

    @Override
    public List<Measure> measures() {
        return List.of(CONTRIBUTION, WINS, COST, TRUST, EQUITY);
    }

    @Override
    public Outcome run(RunPlan plan) {
        var simulation = plan.parameters().simulation();
        Chance chance = new Chance(plan.seed(), plan.replication());
        int quarters = (int) Math.round(4 * simulation.observedYears());
        List<Observed> values = new ArrayList<>();
        double sum = 0;
        for (int quarter = 1; quarter <= quarters; quarter++) {
            double start = (simulation.warmUpYears() + (quarter - 1) / 4.0) * simulation.yearDays();
            double common = 1e6 * chance.uniform(Purpose.DEMAND, 1, quarter);
            double amount = common + effect(plan, start, simulation.quarterDays());
            values.add(new Observed(CONTRIBUTION, "all", "q" + quarter, 4 * amount));
            values.add(new Observed(WINS, "all", "q" + quarter, 40));
            sum += amount;
        }
        values.add(new Observed(CONTRIBUTION, "all", "all", sum / simulation.observedYears()));
        values.add(new Observed(WINS, "all", "all", 40));
        double meetings =
                plan.stages().get(plan.stages().size() - 1).model().levers().meetingsPerYear();
        values.add(new Observed(EQUITY, "all", "all", 5e6 + 1000 * meetings));
        return new Outcome(new RunEnd(10, chance.bits(Purpose.NEED_TIME, 0, 0), false), values);
    }

    private static double effect(RunPlan plan, double start, double length) {
        Chance chance = new Chance(plan.seed(), plan.replication());
        double effect = 0;
        for (Stage stage : plan.stages()) {
            if (stage.startDay() <= start) {
                effect = 10 * stage.model().levers().meetingsPerYear();
                boolean first = stage.startDay() > 0 && start < stage.startDay() + length;
                double own = chance.uniform(Purpose.DEMAND, 2, Math.round(start)) - 0.5;
                effect += stage.startDay() > 0 ? own : 0;
                effect -= first ? 400 : 0;
            }
        }
        return effect;
    }
}
