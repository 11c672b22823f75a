/**
 * Outcomes of what the firm's people do with their hours. Start at
 * {@link org.concordsim.observation.time.TimeOutcomes}.
 */
package org.concordsim.observation.time;
