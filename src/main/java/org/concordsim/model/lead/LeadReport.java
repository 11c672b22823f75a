package org.concordsim.model.lead;

/**
 * What Sales reported to marketing about a lead.
 *
 * @param signals signals that the lead showed
 * @param good whether there was a need behind it
 */
public record LeadReport(double[] signals, boolean good) {}
