/**
 * How buying groups decide once a proposal is on the table, and how purchases end in which the customer met the firm.
 */
package org.concordsim.observation.funnel.decision;
