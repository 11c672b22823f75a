/**
 * Diagnosis: whether the 20-item diagnostic, scored from each run's log, finds the organizing model that was configured.
 *
 * <p>Start at {@link org.concordsim.experiment.validation.diagnosis.DiagnosisStudy}.
 */
package org.concordsim.experiment.validation.diagnosis;
