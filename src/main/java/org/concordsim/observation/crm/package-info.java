/**
 * The table that a firm's CRM system would hold of a run. Start at {@link org.concordsim.observation.crm.CrmLog}: it
 * hears the events of leads and deals and keeps a {@link org.concordsim.observation.crm.CrmRecord} of each lead that
 * marketing passed on. It measures nothing by itself; calibration reads the table as it reads a firm's own export.
 */
package org.concordsim.observation.crm;
