/**
 * Management: what starts when, which board decides what, and who is put together with whom.
 *
 * <p>Start at {@link org.concordsim.model.management.Firm}, which wires customers, marketing and Sales upon what both
 * stand on ({@code Ground}) and with what lies between them ({@code Sides}), and at
 * {@link org.concordsim.model.management.Quarters}, the calendar on which boards decide on pay, budget, products, list
 * prices and the lead threshold. {@link org.concordsim.model.management.Demand} lets needs and visits arise;
 * {@link org.concordsim.model.management.Meetings} and {@link org.concordsim.model.management.Workweek} take people's
 * hours; {@link org.concordsim.model.management.Staff} says who leaves and how fast people work;
 * {@link org.concordsim.model.management.Knowledge} is what each function and each of its people know of tastes, and
 * {@code Talk} how it spreads among marketers. The rules that boards apply stand in {@code pricing}, {@code budget}, {@code product} and {@code incentive}.
 *
 * <p>Observed as promotion and product conflicts, kappa, belief distance, diversity of signals, forecast error, hours
 * of coordination, joint meetings, fairness and the diagnostic.
 */
package org.concordsim.model.management;
