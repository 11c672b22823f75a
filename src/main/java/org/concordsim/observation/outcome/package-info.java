/**
 * What an outcome of a run is. Each is an {@link org.concordsim.observation.outcome.Outcome}, a class of its own, or an
 * {@link org.concordsim.observation.outcome.OutcomeFamily} with one measure for each member of a kind; what several outcomes
 * share is counted by a {@link org.concordsim.observation.outcome.Collector}. A
 * {@link org.concordsim.observation.outcome.Roster} lists both.
 */
package org.concordsim.observation.outcome;
