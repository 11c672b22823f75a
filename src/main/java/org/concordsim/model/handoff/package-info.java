/**
 * Hand-offs: what passes from one function's people to the other's, and who is credited.
 *
 * <p>Start at {@link org.concordsim.model.handoff.Visibility}: which items of information the next owner of a customer
 * can see. {@link org.concordsim.model.handoff.CreditLog} is what the books say about the source of deals, which is not
 * always the truth; {@link org.concordsim.model.handoff.RejectedLeads} and
 * {@link org.concordsim.model.handoff.AccountOwner} are agreed answers to who has a lead that Sales turned down and who
 * has a customer after the sale. Observed as hand-offs, items lost, repeated questions, redundant pitches and credit
 * conflicts.
 */
package org.concordsim.model.handoff;
