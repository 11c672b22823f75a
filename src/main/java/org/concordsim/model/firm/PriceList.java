package org.concordsim.model.firm;

import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;

/** List price and unit cost of each segment, money a year for a deal of ordinary size. */
public final class PriceList {
    private final double[] start = new double[Segment.values().length];
    private final double[] list = new double[start.length];
    private final double[] cost = new double[start.length];

    /** Creates the price list of day 0. */
    public PriceList(Parameters parameters) {
        for (Segment s : Segment.values()) {
            start[s.ordinal()] = parameters.market().segments().of(s).listPrice();
            list[s.ordinal()] = start[s.ordinal()];
            cost[s.ordinal()] = parameters.market().segments().of(s).unitCost();
        }
    }

    /** Returns the list price. */
    public double list(Segment segment) {
        return list[segment.ordinal()];
    }

    /** Returns the unit cost. */
    public double cost(Segment segment) {
        return cost[segment.ordinal()];
    }

    /** Returns the list price as a ratio to that of day 0. */
    public double sinceStart(Segment segment) {
        return list[segment.ordinal()] / start[segment.ordinal()];
    }

    /** Multiplies a list price by a factor. */
    public void change(Segment segment, double factor) {
        list[segment.ordinal()] *= factor;
    }
}
