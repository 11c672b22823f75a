/**
 * Exports of a firm's CRM system. Start at {@link org.concordsim.experiment.calibration.export.ExportReader}: it reads
 * CSV files by a {@link org.concordsim.scenario.mapping.Mapping}, joins their rows by lead and returns an {@link
 * org.concordsim.experiment.calibration.export.Export}. {@link
 * org.concordsim.experiment.calibration.export.ExportWriter} writes the table that a simulated firm's system would
 * export, so that a known firm can be recovered from it.
 */
package org.concordsim.experiment.calibration.export;
