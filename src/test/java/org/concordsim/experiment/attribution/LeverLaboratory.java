package org.concordsim.experiment.attribution;

import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.organization.Levers;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * A laboratory in which the worth of each lever is known: pay and the record add up, meetings and liaison people work
 * only together, and chance adds the same to every mixture of a replication. Between Undefined and Integrated, bookings
 * move by 50 for the shared pay, by 65 for the record, and by 36 for the meetings and the liaison people together.
 */
public final class LeverLaboratory implements Laboratory {
    private static final Measure BOOKINGS =
            new Measure("newBookings", "money", Better.HIGHER, "money", true, "Value of deals won.");
    private static final Measure RARE =
            new Measure("rareGap", "share", Better.LOWER, "conflict", false, "Seldom defined.");

    @Override
    public List<Measure> measures() {
        return List.of(BOOKINGS, RARE);
    }

    @Override
    public Outcome run(RunPlan plan) {
        Chance chance = new Chance(plan.seed(), plan.replication());
        double common = Chance.normal(chance.uniform(Purpose.DEMAND, 1, 0));
        double payNoise = Chance.normal(chance.uniform(Purpose.DEMAND, 2, 0));
        Levers levers = plan.stages().get(0).model().levers();
        double bookings = 1000
                + 100 * common
                + (100 + 10 * payNoise) * levers.sharedPay()
                + 100 * levers.recordShare()
                + levers.meetingsPerYear() * levers.liaisonPeople();
        double rare = plan.replication() == 1 && levers.sharedPay() > 0 ? Double.NaN : 0.5;
        return new Outcome(
                new RunEnd(1, chance.bits(Purpose.NEED_TIME, 0, 0), false),
                List.of(new Observed(BOOKINGS, "all", "all", bookings), new Observed(RARE, "all", "all", rare)));
    }
}
