/**
 * The 20-item diagnostic of Kotler, Rackham and Krishnaswamy (2006), answered from what happened in a run instead of by
 * a questionnaire. Start at {@link org.concordsim.observation.diagnostic.DiagnosticOutcomes}. No item knows the name or the
 * levers of the organizing model, so the class that a run falls into can differ from the one it was configured as.
 */
package org.concordsim.observation.diagnostic;
