/**
 * Incentives: what people are paid for and how that moves their own choices.
 *
 * <p>Start at {@link org.concordsim.model.incentive.PayPlan}: what a deal adds to a salesperson's pay.
 * {@link org.concordsim.model.incentive.SharedPay} mixes own and common results,
 * {@link org.concordsim.model.incentive.Effort} turns felt pay into productive hours (hours only, never odds), and
 * {@link org.concordsim.model.incentive.ThresholdChoice} is marketing's choice of how many leads to pass on. Observed
 * as quota attainment, pay, prices by week of quarter and leads never worked.
 */
package org.concordsim.model.incentive;
