/**
 * Outcomes of the weeks of the sales quarter: when deals are won in it and at which price. Start at
 * {@link org.concordsim.observation.money.week.WeekOutcomes}.
 */
package org.concordsim.observation.money.week;
