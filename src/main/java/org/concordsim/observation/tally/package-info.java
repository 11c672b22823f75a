/**
 * The grid of segments and periods on which everything is measured, and the sums kept on it. Start at
 * {@link org.concordsim.observation.tally.Grid}.
 */
package org.concordsim.observation.tally;
