package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * The form and the lead score.
 *
 * @param formFields fields on the form; one item of information each; fields
 * @param freeFields fields that cost no visitor; fields
 * @param fieldRetention share of visitors kept per further field, beyond the free ones; share per field
 * @param progressiveProfiling spread the fields over later touches
 * @param scoringHours marketer's work per inquiry scored; h
 * @param signals signals a lead shows; signals
 * @param marketingSensitivity separation d' of marketing's own score, firm data included; standard deviations
 * @param salesSensitivity separation d' of a salesperson's own judgement; standard deviations
 * @param viewDistance how differently the two functions weigh the signals; 0 equal, 1 no signal in common; share
 * @param honestThreshold score at which a lead is worth a salesperson's hour; standard deviations
 * @param salesThreshold judgement at which a salesperson holds a lead to be good; standard deviations
 * @param mqlTargetGrowth marketing's lead target as a multiple of the honest count; ratio
 * @param frozen definitions and thresholds stay as they start
 */
public record QualificationParameters(
        int formFields,
        int freeFields,
        double fieldRetention,
        boolean progressiveProfiling,
        double scoringHours,
        int signals,
        double marketingSensitivity,
        double salesSensitivity,
        double viewDistance,
        double honestThreshold,
        double salesThreshold,
        double mqlTargetGrowth,
        boolean frozen) {
    /** Checks every range. */
    public QualificationParameters {
        Require.within(formFields, 0, 20, "formFields");
        Require.within(freeFields, 0, 20, "freeFields");
        Require.within(fieldRetention, 0.01, 1, "fieldRetention");
        Require.within(scoringHours, 0, 100, "scoringHours");
        Require.within(signals, 1, 12, "signals");
        Require.within(marketingSensitivity, 0, 50, "marketingSensitivity");
        Require.within(salesSensitivity, 0, 50, "salesSensitivity");
        Require.within(viewDistance, 0, 1, "viewDistance");
        Require.within(honestThreshold, -100, 100, "honestThreshold");
        Require.within(salesThreshold, -100, 100, "salesThreshold");
        Require.within(mqlTargetGrowth, 0, 10, "mqlTargetGrowth");
    }
}
