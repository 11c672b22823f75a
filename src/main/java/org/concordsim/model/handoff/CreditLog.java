package org.concordsim.model.handoff;

import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Segment;

/** What the CRM says about deals: the source that was logged, with the money a year; budgets see this, not the truth. */
public final class CreditLog {
    private final double[] byChannel = new double[Channel.values().length];
    private final double[] bySegment = new double[Segment.values().length];
    private double self;

    /** Logs a deal; the channel is null for one logged as self-found. */
    public void won(Channel logged, Segment segment, double value) {
        bySegment[segment.ordinal()] += value;
        if (logged == null) {
            self += value;
        } else {
            byChannel[logged.ordinal()] += value;
        }
    }

    /** Returns the money a year credited to marketing. */
    public double marketing() {
        double sum = 0;
        for (double v : byChannel) {
            sum += v;
        }
        return sum;
    }

    /** Returns the money a year credited to Sales alone. */
    public double sales() {
        return self;
    }

    /** Returns the money a year credited to a channel. */
    public double of(Channel channel) {
        return byChannel[channel.ordinal()];
    }

    /** Returns the money a year won in a segment. */
    public double of(Segment segment) {
        return bySegment[segment.ordinal()];
    }

    /** Forgets what was logged before a new period. */
    public void clear() {
        java.util.Arrays.fill(byChannel, 0);
        java.util.Arrays.fill(bySegment, 0);
        self = 0;
    }
}
