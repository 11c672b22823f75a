package org.concordsim.observation.diagnostic;

import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Routes;

/**
 * How far a salesperson's pay hangs on the common result instead of on own deals: 1 less the slope, within quarters, of
 * pay on what the plan gives for own bookings.
 */
final class PayLog implements Log {
    private final Grid grid;
    private final double commission;
    private final double accelerator;
    private final double[] number;
    private final double[] sumPlan;
    private final double[] sumPay;
    private final double[] sumSquares;
    private final double[] sumProducts;

    PayLog(Grid grid, double commission, double accelerator) {
        this.grid = grid;
        this.commission = commission;
        this.accelerator = accelerator;
        number = new double[grid.size()];
        sumPlan = new double[grid.size()];
        sumPay = new double[grid.size()];
        sumSquares = new double[grid.size()];
        sumProducts = new double[grid.size()];
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuotaClosed.class, e -> {
            int quarter = grid.closedOn(e.day());
            if (quarter >= 0) {
                record(quarter, plan(e.bookings(), e.quota()), e.pay());
            }
        });
    }

    private double plan(double bookings, double quota) {
        double above = quota > 0 ? Math.max(0, bookings - quota) : 0;
        return commission * (bookings + (accelerator - 1) * above);
    }

    private void record(int quarter, double plan, double pay) {
        number[quarter]++;
        sumPlan[quarter] += plan;
        sumPay[quarter] += pay;
        sumSquares[quarter] += plan * plan;
        sumProducts[quarter] += plan * pay;
    }

    /** Returns the weight of the common result in pay, in [0, 1]; NaN if bookings do not differ between people. */
    double sharedWeight() {
        double squares = 0;
        double products = 0;
        for (int quarter = 0; quarter < number.length; quarter++) {
            if (number[quarter] > 1) {
                squares += sumSquares[quarter] - sumPlan[quarter] * sumPlan[quarter] / number[quarter];
                products += sumProducts[quarter] - sumPlan[quarter] * sumPay[quarter] / number[quarter];
            }
        }
        return squares > 0 ? Math.max(0, Math.min(1, 1 - products / squares)) : Double.NaN;
    }
}
