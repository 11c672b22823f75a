/**
 * What the model announces: immutable records, each a {@link org.concordsim.model.event.ModelEvent} with its day.
 * Everything that is measured is measured from these events, by classes in {@code org.concordsim.observation}; no agent
 * keeps a statistic.
 *
 * <p>Families: {@link org.concordsim.model.event.CustomerEvent} (needs and journeys),
 * {@link org.concordsim.model.event.LeadEvent} (qualification, hand-off, follow-up),
 * {@link org.concordsim.model.event.DealEvent} (discovery, proposal, price),
 * {@link org.concordsim.model.event.OwnerEvent} (after the sale), {@link org.concordsim.model.event.WorkEvent} (hours),
 * {@link org.concordsim.model.event.ConflictEvent} (quarrels between the functions) and
 * {@link org.concordsim.model.event.FirmEvent} (money, people, plans).
 */
package org.concordsim.model.event;
