package org.concordsim.model.marketing;

import org.concordsim.model.event.Segment;

/** What marketing's campaigns and content say: a stance on each feature per segment, and the stock of content. */
public final class Messages {
    private final double[][] campaign;
    private final double[][] content;
    private final double[] pieces;
    private final double[] since;
    private final double halfLifeDays;

    /** Creates messages that start from a stance per segment, with a stock of content of some age. */
    public Messages(double[][] start, double piecesPerSegment, double halfLifeDays) {
        this.campaign = new double[start.length][];
        this.content = new double[start.length][];
        this.pieces = new double[start.length];
        this.since = new double[start.length];
        this.halfLifeDays = halfLifeDays;
        for (int s = 0; s < start.length; s++) {
            campaign[s] = start[s].clone();
            content[s] = start[s].clone();
            pieces[s] = piecesPerSegment;
        }
    }

    /** Returns the stance of campaigns. */
    public double[] campaign(Segment segment) {
        return campaign[segment.ordinal()];
    }

    /** Returns the mean stance of the content in stock. */
    public double[] content(Segment segment) {
        return content[segment.ordinal()];
    }

    /** Returns the relevant pieces in stock on a day. */
    public double pieces(Segment segment, double day) {
        int s = segment.ordinal();
        return pieces[s] * StrictMath.exp(-StrictMath.log(2) * (day - since[s]) / halfLifeDays);
    }

    /** Lets campaigns take another stance. */
    public void speak(Segment segment, double[] stance) {
        System.arraycopy(stance, 0, campaign[segment.ordinal()], 0, stance.length);
    }

    /** Adds a piece of content with a stance. */
    public void add(Segment segment, double[] stance, double day) {
        int s = segment.ordinal();
        pieces[s] = pieces(segment, day) + 1;
        since[s] = day;
        for (int k = 0; k < stance.length; k++) {
            content[s][k] += (stance[k] - content[s][k]) / pieces[s];
        }
    }
}
