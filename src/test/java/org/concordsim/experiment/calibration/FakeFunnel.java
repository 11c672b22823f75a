package org.concordsim.experiment.calibration;

import java.util.function.Consumer;
import org.concordsim.experiment.Simulator;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.statistics.SplitMix;

/**
 * A firm whose leads a year are 1,000 times the needs of a small account, whose chance to win is a tenth of its
 * willingness to pay, and whose wins take an exponential time with the median journey as mean.
 */
public final class FakeFunnel implements Simulator {
    private static final double YEAR = 260;

    @Override
    public RunEnd run(RunPlan plan, Consumer<ModelEvent> events) {
        Parameters firm = plan.parameters();
        SplitMix chance = new SplitMix(plan.seed() * 31 + plan.replication());
        double rate = 1000 * firm.market().segments().small().needsPerYear() / YEAR;
        double end = YEAR * (1 + firm.simulation().observedYears());
        long lead = 0;
        for (double day = 0; day < end; day -= Math.log(chance.uniform()) / rate) {
            lead++;
            events.accept(new Qualified(day, lead, Segment.SMALL, Channel.WEB, true));
            boolean won = chance.uniform() < firm.market().segments().small().willingnessToPay() / 10;
            double days = -Math.log(chance.uniform())
                    * firm.market().segments().small().cycleDays();
            if (won) {
                events.accept(won(day + days, lead, chance.next(4), days, 0.7 + 0.2 * chance.uniform()));
            }
        }
        return new RunEnd(lead, plan.replication(), false);
    }

    private static Won won(double day, long lead, int salesperson, double days, double price) {
        return new Won(
                day, lead, 1, Segment.SMALL, Channel.WEB, salesperson, false, false, price, 800, 0, 1, days, false);
    }
}
