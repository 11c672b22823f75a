/**
 * The programme budget: how it is divided between promotion and sales capacity, and promotion among channels.
 *
 * <p>Start at {@link org.concordsim.model.budget.BudgetDecision}. Each party argues from a
 * {@link org.concordsim.model.budget.BudgetView}: what {@link org.concordsim.model.budget.CreditedReturn} it sees on
 * either side, from credited and lagged data with all their errors. {@link org.concordsim.model.budget.BudgetRule} says
 * how wishes and estimate combine, {@link org.concordsim.model.budget.ChannelMix} divides promotion. Observed as
 * promotion conflicts.
 */
package org.concordsim.model.budget;
