/**
 * Measures of what dealing with the firm costs a customer: hand-offs, lost items, repeated questions, redundant
 * pitches, waits and departures from the path it wanted.
 */
package org.concordsim.observation.friction;
