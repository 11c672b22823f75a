package org.concordsim.scenario.registry;

import java.util.Optional;

/**
 * What a key means and what its default rests on.
 *
 * @param unit the unit; {@code 1} for a bare number
 * @param note the meaning in a sentence
 * @param source where the default comes from
 * @param grade A peer-reviewed, B survey or trade data, C anecdote or case, D assumption
 * @param prior the range that the source holds plausible, narrower than the values allowed; empty if it states none
 */
public record Evidence(String unit, String note, String source, String grade, Optional<Lever.Range> prior) {}
