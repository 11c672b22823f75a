package org.concordsim.experiment;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * A laboratory whose values follow from the plan by simple sums: common chance by replication, an effect of meetings,
 * and a price for reaching a model late.
 */
public final class FakeLaboratory implements Laboratory {
    private static final Measure BOOKINGS =
            new Measure("newBookings", "money", Better.HIGHER, "money", true, "Value of deals won.");
    private static final Measure WAITED =
            new Measure("daysWaited", "working days", Better.LOWER, "friction", true, "Time waited on the firm.");
    private static final Measure STEADY =
            new Measure("retention", "share", Better.HIGHER, "growth", true, "Owners who stay.");
    private static final Measure VISITS =
            new Measure("visits", "1", Better.NEITHER, "funnel", false, "Visits of a site.");
    private static final Measure RARE =
            new Measure("rareGap", "share", Better.LOWER, "conflict", false, "Seldom defined.");

    @Override
    public List<Measure> measures() {
        return List.of(BOOKINGS, WAITED, STEADY, VISITS, RARE);
    }

    @Override
    public Outcome run(RunPlan plan) {
        Chance chance = new Chance(plan.seed(), plan.replication());
        double common = Chance.normal(chance.uniform(Purpose.DEMAND, 1, 0));
        double meetings = last(plan).levers().meetingsPerYear();
        double own = Chance.normal(chance.uniform(Purpose.DEMAND, 2, Math.round(meetings)));
        double late = plan.stages().size() > 1 ? 100_000 : 0;
        List<Observed> values = new ArrayList<>();
        values.add(new Observed(RARE, "all", "all", plan.replication() == 0 ? Double.NaN : 0.1 + 0.01 * own));
        values.add(new Observed(VISITS, "all", "all", 50_000 + 1000 * common));
        values.add(new Observed(STEADY, "all", "all", 0.85 + 0.01 * common));
        values.add(new Observed(WAITED, "all", "all", 9 - 0.1 * meetings + 0.2 * common + 0.05 * own));
        double bookings = 2e7 + 1e6 * common + 5e4 * meetings + 1e4 * own - late;
        for (String segment : List.of("enterprise", "mid", "small", "all")) {
            values.add(new Observed(BOOKINGS, segment, "all", segment.equals("all") ? bookings : bookings / 3));
            for (int quarter = 12; quarter >= 1; quarter--) {
                values.add(new Observed(BOOKINGS, segment, "q" + quarter, bookings / 12));
            }
        }
        long hash = chance.bits(Purpose.NEED_TIME, 0, 0);
        return new Outcome(new RunEnd(1000 + plan.replication(), hash, bookings < 0), values);
    }

    private static OrganizingModel last(RunPlan plan) {
        return plan.stages().get(plan.stages().size() - 1).model();
    }
}
