/**
 * Summary targets: the figures of an export that a simulated firm is to show. Start at {@link
 * org.concordsim.experiment.calibration.target.TargetSheet}: the same code reads them off a firm's own export and off
 * the table that a simulated CRM system keeps. Leads that are younger than a horizon do not count for it.
 */
package org.concordsim.experiment.calibration.target;
