/**
 * The grid of segments and periods on which everything is measured, and the sums kept on it. Start at
 * {@link org.concordsim.observation.tally.Grid}. What is measured is an {@link org.concordsim.observation.tally.Outcome},
 * a class each; what several outcomes share is counted by a {@link org.concordsim.observation.tally.Collector}; a
 * {@link org.concordsim.observation.tally.Roster} lists both.
 */
package org.concordsim.observation.tally;
