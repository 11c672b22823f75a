/**
 * The lead form: how many fields it has, and the two functions' argument about it.
 *
 * <p>Start at {@link org.concordsim.model.form.FormDecision}. Each function's {@link org.concordsim.model.form.FormWish}
 * follows from its own objective: marketing's from the information that a form gathers, Sales' from the
 * {@link org.concordsim.model.form.LeadPay} of the leads that are left. Both read how many visitors a field costs off
 * marketing's {@link org.concordsim.model.form.VisitorLog}. Observed as conflicts over the form.
 */
package org.concordsim.model.form;
