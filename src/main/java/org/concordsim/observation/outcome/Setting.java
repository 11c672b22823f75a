package org.concordsim.observation.outcome;

import org.concordsim.model.parameters.Parameters;

/**
 * What observers must know of the firm and its market, because no event tells it.
 *
 * @param discountRate discount rate for lifetime value; 1/year
 * @param customerWage worth of an hour of the customer's side; money/h
 * @param salespeople salespeople at the start
 * @param marketers marketers at the start
 * @param hoursPerDay hours of a person that are available on a working day
 * @param keyDealHours a marketer's work on one key deal; h
 */
public record Setting(
        double discountRate,
        double customerWage,
        int salespeople,
        int marketers,
        double hoursPerDay,
        double keyDealHours) {
    /** Returns the setting that the parameters of a run describe. */
    public static Setting of(Parameters parameters) {
        return new Setting(
                parameters.firm().discountRate(),
                parameters.market().customerWage(),
                parameters.firm().salespeople(),
                parameters.firm().marketers(),
                parameters.people().hoursPerDay() * parameters.people().availability(),
                parameters.work().keyDealHours());
    }
}
