package org.concordsim.model.sales;

/** A belief about a share: Beta-Bernoulli, from a prior worth so many cases. */
public final class SourceBelief {
    private double good;
    private double all;

    /** Creates a belief with a prior mean worth so many cases. */
    public SourceBelief(double mean, double weight) {
        this.good = mean * weight;
        this.all = weight;
    }

    /** Returns the believed share. */
    public double mean() {
        return good / all;
    }

    /** Returns the cases that it rests on, those that the prior is worth included. */
    double cases() {
        return all;
    }

    /** Counts a case. */
    public void learn(boolean success) {
        all += 1;
        good += success ? 1 : 0;
    }
}
