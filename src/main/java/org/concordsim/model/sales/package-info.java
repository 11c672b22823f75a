/**
 * Salespeople: agents with a queue, finite hours, own beliefs and a pay plan.
 *
 * <p>Start at {@link org.concordsim.model.sales.SalesTeam}, which takes in the leads that marketing passes on, and at
 * {@link org.concordsim.model.sales.Salesperson}, what one of them believes and has earned. {@code SalesDesk} and
 * {@code PayPerHour} order the work by expected pay per hour as believed. A deal passes through {@code Pursuit}
 * (attempts, discovery, credit), {@code Dealing} (meetings, pitches, content, proposal) and
 * {@link org.concordsim.model.sales.Closing} (price, approval, negotiation, pressing);
 * {@link org.concordsim.model.sales.Contracts} and {@link org.concordsim.model.sales.Care} follow after the sale;
 * {@code Prospecting} fills what time is left. {@link org.concordsim.model.sales.Colleagues} is all that Sales can ask
 * of marketing.
 *
 * <p>Observed as stage conversion, win rate, response times, leads never worked, hoarded leads, salespeople's hours by
 * class, pay and quota attainment.
 */
package org.concordsim.model.sales;
