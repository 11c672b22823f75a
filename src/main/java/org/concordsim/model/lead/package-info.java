/**
 * Leads as the firm sees them, which is not what customers are.
 *
 * <p>Start at {@link org.concordsim.model.lead.Lead}: what the firm holds about one inquiry.
 * {@link org.concordsim.model.lead.LeadDefinition} is a definition of a good lead, weights and a threshold;
 * {@link org.concordsim.model.lead.Views} holds the two functions' own definitions and the signals that visitors show.
 * Observed as kappa, precision of qualified leads and conversion from inquiry to qualified lead.
 */
package org.concordsim.model.lead;
