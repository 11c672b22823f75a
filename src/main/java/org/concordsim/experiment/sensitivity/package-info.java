/**
 * Sensitivity: which factors decide a measure, or the difference of a measure between two organizing models.
 *
 * <p>Start at {@link org.concordsim.experiment.sensitivity.MorrisStudy} for the screening of many factors and at {@link
 * org.concordsim.experiment.sensitivity.SobolStudy} for the shares of variance of a few. Both run every point of their
 * design on the same replications, so chance is common to all points; what remains of it is estimated from how far
 * replications disagree about an effect.
 */
package org.concordsim.experiment.sensitivity;
