package org.concordsim.statistics.course;

/** The times at which a course turns for good. */
final class Milestones {
    private Milestones() {}

    /** Returns the first step from which on every difference is above 0; infinite if the last one is not. */
    static double breakEven(double[] differences) {
        int last = differences.length;
        while (last > 0 && differences[last - 1] > 0) {
            last--;
        }
        return after(last, differences.length);
    }

    /** Returns the first step from which on no sum is below 0, 0 if none ever is; infinite if the last one is. */
    static double payback(double[] differences) {
        double[] sums = Sums.cumulative(differences);
        int last = sums.length;
        while (last > 0 && sums[last - 1] >= 0) {
            last--;
        }
        return last == 0 ? 0 : after(last, sums.length);
    }

    private static double after(int step, int steps) {
        return step == steps ? Double.POSITIVE_INFINITY : step + 1;
    }
}
