package org.concordsim.observation;

import org.concordsim.result.Measure;

/**
 * The value of a measure in a run.
 *
 * @param measure the measure
 * @param segment all, small, mid or enterprise
 * @param period all, or a quarter of the observed time as q1, q2 and so on
 * @param value the value in the measure's unit; always finite
 */
public record Observed(Measure measure, String segment, String period, double value) {}
