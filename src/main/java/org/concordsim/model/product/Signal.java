package org.concordsim.model.product;

import org.concordsim.check.Require;

/** One thing learned about the tastes of a segment: what it came from, what it says, how precisely and since when. */
public final class Signal {
    private final long id;
    private final double[] vector;
    private final double precision;
    private final double day;

    /**
     * A signal.
     *
     * @param id what it came from; the same source gives the same id whoever tells it
     * @param vector what it says about each feature
     * @param precision precision 1/sigma^2 on its day
     * @param day working day that it describes
     */
    public Signal(long id, double[] vector, double precision, double day) {
        this.id = id;
        this.vector = vector.clone();
        for (double value : this.vector) {
            Require.within(value, -Double.MAX_VALUE, Double.MAX_VALUE, "vector");
        }
        this.precision = Require.positive(precision, "precision");
        this.day = Require.within(day, -Double.MAX_VALUE, Double.MAX_VALUE, "day");
    }

    /** Returns what the signal came from. */
    public long id() {
        return id;
    }

    /** Returns what it says about one feature. */
    public double feature(int k) {
        return vector[k];
    }

    /** Returns the number of features. */
    public int features() {
        return vector.length;
    }

    /** Returns its precision on its own day. */
    public double precision() {
        return precision;
    }

    /** Returns the working day that it describes. */
    public double day() {
        return day;
    }

    /** Returns the precision left after drift since its day: 1 / (1/precision + drift^2 years); drift per root year. */
    public double precision(double atDay, double drift, double yearDays) {
        double years = Math.max(0, atDay - day) / yearDays;
        return 1 / (1 / precision + drift * drift * years);
    }
}
