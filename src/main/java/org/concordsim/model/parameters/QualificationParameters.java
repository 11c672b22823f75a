package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * The form and the lead score.
 *
 * @param formFields fields on the form; one item of information each; fields
 * @param freeFields fields that cost no visitor; fields
 * @param fieldRetention share of visitors kept per further field, beyond the free ones; share per field
 * @param progressiveProfiling spread the fields over later touches
 * @param firstFields part of the fields that progressive profiling asks at the first visit; share
 * @param scoringHours marketer's work per inquiry scored; h
 * @param signals signals a lead shows; signals
 * @param marketingSensitivity separation d' of marketing's own score, firm data included; standard deviations
 * @param salesSensitivity separation d' of a salesperson's own judgement; standard deviations
 * @param viewDistance how differently the two functions weigh the signals; 0 equal, 1 no signal in common; share
 * @param honestThreshold score at which a lead is worth a salesperson's hour; standard deviations
 * @param salesThreshold judgement at which a salesperson holds a lead to be good; standard deviations
 * @param jointStart weight of Sales' view in the joint definition at the start; share
 * @param precisionBelief share of passed leads that are real opportunities, in marketing's mind before any report;
 *     share
 * @param precisionBeliefWeight reports that this prior is worth; leads
 * @param rejectedMargin how far above the threshold a lead that Sales sent back must score to be passed again;
 *     standard deviations
 * @param attemptsBelief attempts that marketing reckons with to reach a lead; attempts
 * @param dealHoursBelief part of a deal's hours that marketing reckons with for a passed lead; share
 * @param sellingBelief share of a salesperson's hours at work that marketing holds to be spent on selling; share
 * @param mqlTargetGrowth marketing's lead target as a multiple of the honest count; ratio
 * @param leastThreshold lowest threshold that marketing considers; standard deviations
 * @param mostThreshold highest threshold that marketing considers; standard deviations
 * @param thresholdStep step of the thresholds that marketing considers; standard deviations
 * @param frozen definitions and thresholds stay as they start
 * @param form who sets the number of fields, and what the functions reckon with
 */
public record QualificationParameters(
        int formFields,
        int freeFields,
        double fieldRetention,
        boolean progressiveProfiling,
        double firstFields,
        double scoringHours,
        int signals,
        double marketingSensitivity,
        double salesSensitivity,
        double viewDistance,
        double honestThreshold,
        double salesThreshold,
        double jointStart,
        double precisionBelief,
        double precisionBeliefWeight,
        double rejectedMargin,
        double attemptsBelief,
        double dealHoursBelief,
        double sellingBelief,
        double mqlTargetGrowth,
        double leastThreshold,
        double mostThreshold,
        double thresholdStep,
        boolean frozen,
        FormParameters form) {
    /** Checks every range. */
    public QualificationParameters {
        Require.within(firstFields, 0, 1, "firstFields");
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
        Require.within(jointStart, 0, 1, "jointStart");
        Require.within(precisionBelief, 0.0001, 0.9999, "precisionBelief");
        Require.within(precisionBeliefWeight, 0.1, 100000, "precisionBeliefWeight");
        Require.within(rejectedMargin, 0, 100, "rejectedMargin");
        Require.within(attemptsBelief, 1, 50, "attemptsBelief");
        Require.within(dealHoursBelief, 0, 1, "dealHoursBelief");
        Require.within(sellingBelief, 0.01, 1, "sellingBelief");
        Require.within(mqlTargetGrowth, 0, 10, "mqlTargetGrowth");
        Require.within(leastThreshold, -100, 100, "leastThreshold");
        Require.within(mostThreshold, -100, 100, "mostThreshold");
        Require.within(thresholdStep, 0.001, 10, "thresholdStep");
    }
}
