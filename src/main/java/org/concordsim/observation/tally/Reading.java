package org.concordsim.observation.tally;

import java.util.function.IntToDoubleFunction;
import org.concordsim.result.Measure;

/**
 * A measure and how it is read off an observer.
 *
 * @param measure the measure
 * @param scope the fields on which it is defined
 * @param value the value on a field; not finite where it is undefined
 */
public record Reading(Measure measure, Scope scope, IntToDoubleFunction value) {}
