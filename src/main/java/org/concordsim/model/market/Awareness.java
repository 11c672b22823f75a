package org.concordsim.model.market;

import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.ChannelParameters;
import org.concordsim.model.parameters.Parameters;

/**
 * How well each segment knows the firm: a stock of spending per channel and segment that decays between campaigns,
 * with reach R A / (A + K), evaluated when somebody asks.
 */
public final class Awareness {
    private static final Channel[] CHANNELS = Channel.values();
    private static final int SEGMENTS = Segment.values().length;
    private static final double LN2 = StrictMath.log(2);

    private final Parameters parameters;
    private final double[] stock = new double[CHANNELS.length * SEGMENTS];
    private final double[] since = new double[CHANNELS.length * SEGMENTS];

    /** Creates the awareness of a firm that has always spent so much a year on promotion. */
    public Awareness(Parameters parameters, double spendPerYear) {
        this.parameters = parameters;
        double perDay = spendPerYear / parameters.simulation().yearDays();
        double meanLife = parameters.promotion().awarenessHalfLifeDays() / LN2;
        for (Channel c : CHANNELS) {
            for (int s = 0; s < SEGMENTS; s++) {
                stock[c.ordinal() * SEGMENTS + s] =
                        perDay * parameters.channels().of(c).spendShare() * meanLife;
            }
        }
    }

    /** Adds spending on a channel; weight is the segment's part relative to an even spread. */
    public void spend(Channel channel, Segment segment, double money, double weight, double day) {
        int i = channel.ordinal() * SEGMENTS + segment.ordinal();
        stock[i] = level(i, day) + money * weight;
        since[i] = day;
    }

    /** Returns the share of a segment that a channel reaches on a day. */
    public double reach(Channel channel, Segment segment, double day) {
        ChannelParameters c = parameters.channels().of(channel);
        double a = level(channel.ordinal() * SEGMENTS + segment.ordinal(), day);
        return c.reach() * a / (a + c.halfSpend());
    }

    /** Returns the share of a segment that knows the firm on a day. */
    public double aware(Segment segment, double day) {
        double unaware = 1 - parameters.promotion().wordOfMouthReach();
        for (Channel c : CHANNELS) {
            unaware *= 1 - reach(c, segment, day);
        }
        return 1 - unaware;
    }

    /** Returns the channel by which a customer that knows the firm comes, for a uniform number. */
    public Channel channel(Segment segment, double day, double uniform) {
        double[] reach = new double[CHANNELS.length];
        double total = 0;
        for (Channel c : CHANNELS) {
            reach[c.ordinal()] = reach(c, segment, day);
            total += reach[c.ordinal()];
        }
        double left = uniform * total;
        for (Channel c : CHANNELS) {
            left -= reach[c.ordinal()];
            if (left <= 0) {
                return c;
            }
        }
        return Channel.WEB;
    }

    private double level(int i, double day) {
        if (!parameters.mechanisms().promotion()) {
            return stock[i];
        }
        double life = parameters.promotion().awarenessHalfLifeDays();
        return stock[i] * StrictMath.exp(-LN2 * (day - since[i]) / life);
    }
}
