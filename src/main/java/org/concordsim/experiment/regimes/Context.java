package org.concordsim.experiment.regimes;

import org.concordsim.experiment.factor.Factor;

/**
 * A property of a firm or its market on which the best organizing model may depend.
 *
 * @param factor the factor with its range
 * @param unit the unit of a level
 * @param reason why this range
 */
public record Context(Factor factor, String unit, String reason) {}
