package org.concordsim.chart.theme;

import java.util.ArrayList;
import java.util.List;

/** Round numbers for the ticks of axes. */
public final class Ticks {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final double[] ROUND_ON_LOG = {1, 2, 5};
    private static final double WIDE = 2.1;
    private static final double MANY = 1e6;

    private Ticks() {}

    /** Returns the smallest round step with which a length has no more than some intervals. */
    public static double step(double length, int intervals) {
        double least = length / intervals;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** Returns the round numbers of a logarithmic range; only powers of ten where labels would crowd. */
    static List<Double> powers(double low, double high) {
        List<Double> ticks = new ArrayList<>();
        boolean wide = Math.log10(high / low) > WIDE || high >= MANY;
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
            for (double round : ROUND_ON_LOG) {
                double tick = round * Math.pow(10, power);
                if (tick >= low && tick <= high && (round == 1 || !wide)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
