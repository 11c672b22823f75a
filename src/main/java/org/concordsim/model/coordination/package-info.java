/**
 * What colleagues of the two functions have between them.
 *
 * <p>Start at {@link org.concordsim.model.coordination.Relationship}: trust, which moves with kept and broken
 * commitments, and shared language, which grows with hours of contact that have content.
 * {@link org.concordsim.model.coordination.Relationships} holds one for each marketer and salesperson as the edges of a
 * MASON network; {@link org.concordsim.model.coordination.Boundaries} says whether one function helps out in the
 * other's work. Both change beliefs, sharing and attention inside the firm and enter no formula of a customer.
 * Meetings, joint work and training are in {@code model.management}. Observed as trust and shared language.
 */
package org.concordsim.model.coordination;
