/**
 * Outcomes of what the two functions quarrel about: how often, how far apart, who wins and what it costs. Each is measured
 * for each kind of conflict. Start at {@link org.concordsim.observation.conflict.ConflictOutcomes}.
 */
package org.concordsim.observation.conflict;
