package org.concordsim.experiment.calibration;

import java.util.List;
import org.concordsim.experiment.calibration.target.Target;

/**
 * What is to be met: an export's figures.
 *
 * @param targets all targets in the order of the tables
 * @param observed the fitted targets' values on their scales
 * @param errors their standard errors
 */
record Goal(List<Target> targets, double[] observed, double[] errors) {
    /** Returns the standard errors with the noise of a simulated point's mean figures on top. */
    double[] errorsWith(double[] noise) {
        double[] all = errors.clone();
        for (int k = 0; k < all.length; k++) {
            all[k] = StrictMath.hypot(all[k], noise[k]);
        }
        return all;
    }
}
