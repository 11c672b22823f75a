/**
 * Calibration: market, funnel and people parameters fitted to a firm's own export; never levers.
 *
 * <p>Start at {@link org.concordsim.experiment.calibration.CalibrationStudy}. It runs a first wave of points spread over
 * the prior ranges, keeps the region in which an emulator cannot rule out the observed figures, fills that region in
 * further waves (history matching), and turns all runs within it into a posterior sample by regression-adjusted ABC.
 * {@code export} reads a firm's table, {@code target} the figures that are to be met.
 */
package org.concordsim.experiment.calibration;
