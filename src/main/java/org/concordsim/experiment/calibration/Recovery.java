package org.concordsim.experiment.calibration;

/**
 * What was recovered from a synthetic export of a known firm.
 *
 * @param truth the firm's place in the unit cube
 * @param found the posterior
 */
record Recovery(double[] truth, Posterior found) {
    /** Returns whether the posterior's interval between two quantiles holds the known value of a parameter. */
    boolean covers(int parameter, double low, double high) {
        return truth[parameter] >= found.quantile(parameter, low)
                && truth[parameter] <= found.quantile(parameter, high);
    }
}
