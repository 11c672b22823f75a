package org.concordsim.experiment.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.calibration.target.Target;

/**
 * A point that has been simulated.
 *
 * @param place the point in the unit cube
 * @param treatment the firm at that point
 * @param figures each target by replication, in its unit
 * @param scaled the mean of each fitted target on its scale
 */
record Trial(double[] place, Treatment treatment, double[][] figures, double[] scaled) {
    /** Returns the difference between the first two replications of each fitted target on its scale. */
    double[] gaps(List<Target> targets) {
        return IntStream.range(0, figures.length)
                .filter(i -> targets.get(i).fitted())
                .mapToDouble(i -> targets.get(i).scale().of(figures[i][0])
                        - targets.get(i).scale().of(figures[i][1]))
                .toArray();
    }

    /** Returns the fitted targets of one replication on their scales. */
    double[] export(List<Target> targets, int replication) {
        return IntStream.range(0, figures.length)
                .filter(i -> targets.get(i).fitted())
                .mapToDouble(i -> targets.get(i).scale().of(figures[i][replication]))
                .toArray();
    }

    /** Returns whether every fitted target is defined, so that the point can be compared with the observation. */
    boolean isWhole() {
        for (double value : scaled) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
