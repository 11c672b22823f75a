/**
 * The facts: one class each. Start at {@link org.concordsim.experiment.validation.fact.Facts}, which lists them.
 *
 * <p>F15 (two faces of difference) and F21 (convexity of effort) are not here: the model has no lever for the orientation
 * or the competence of a function by itself, and no index of friction by account.
 */
package org.concordsim.experiment.validation.fact;
