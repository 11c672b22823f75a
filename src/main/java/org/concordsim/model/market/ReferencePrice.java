package org.concordsim.model.market;

import org.concordsim.model.event.Segment;

/** The price, as a ratio to list, that buyers of a segment reckon with: learned from the prices of closed deals. */
public final class ReferencePrice {
    private final double[] ratio = new double[Segment.values().length];
    private final double memory;

    /** Creates reference prices that start at a ratio to list. */
    public ReferencePrice(double start, double memory) {
        java.util.Arrays.fill(ratio, start);
        this.memory = memory;
    }

    /** Returns the reference of a segment. */
    public double of(Segment segment) {
        return ratio[segment.ordinal()];
    }

    /** Counts a deal closed at a ratio to list. */
    public void learn(Segment segment, double priceRatio) {
        int s = segment.ordinal();
        ratio[s] += memory * (priceRatio - ratio[s]);
    }
}
