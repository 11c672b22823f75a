/**
 * Results in words: numbers with a scale, a unit and sensible digits, and sentences that claim no more than the data
 * show.
 *
 * <p>Start at {@link org.concordsim.result.text.Findings} for sentences and at {@link
 * org.concordsim.result.text.Scale} for numbers.
 */
package org.concordsim.result.text;
