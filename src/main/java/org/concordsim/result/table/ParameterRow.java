package org.concordsim.result.table;

/**
 * One key of the resolved scenario with the evidence behind it.
 *
 * @param key the path of the key
 * @param value the value that was used
 * @param standard the value of the default scenario
 * @param unit the unit
 * @param grade the grade of evidence: A peer-reviewed, B survey or trade data, C anecdote or case, D assumption
 * @param source where the default value comes from
 * @param meaning what the key is
 */
public record ParameterRow(
        String key, String value, String standard, String unit, String grade, String source, String meaning) {}
