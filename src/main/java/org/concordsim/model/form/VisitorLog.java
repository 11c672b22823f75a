package org.concordsim.model.form;

import org.concordsim.check.Require;

/** What marketing has seen visitors do with the form: how many sent it and how many left, by fields shown. */
public final class VisitorLog {
    private static final int HALVINGS = 60;

    private final int free;
    private final double priorKept;
    private final double priorLost;
    private final double[] sent = new double[FormWish.MOST_FIELDS + 1];
    private final double[] left = new double[FormWish.MOST_FIELDS + 1];

    /** Creates a log of no visit; the prior share kept is worth so many visits to a form with one further field. */
    public VisitorLog(double keptBelief, double visits, int free) {
        this.free = free;
        this.priorKept = Require.share(keptBelief, "keptBelief") * Require.positive(visits, "visits");
        this.priorLost = (1 - keptBelief) * visits;
    }

    /** Notes a visitor who was shown so many fields. */
    public void note(int fields, boolean sentIt) {
        (sentIt ? sent : left)[fields]++;
    }

    /**
     * Returns the believed share of visitors kept per further field.
     *
     * <p>It is the share that makes the log and the prior likeliest if each further field keeps the same share, found by
     * halving, since the slope of the likelihood falls with it.
     */
    public double kept() {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double slope(double kept) {
        double slope = priorKept - priorLost * odds(kept);
        for (int fields = free + 1; fields < sent.length; fields++) {
            int further = fields - free;
            slope += further * (sent[fields] - left[fields] * odds(StrictMath.pow(kept, further)));
        }
        return slope;
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
