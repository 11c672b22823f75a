/**
 * Known answers: what theory says about special cases, asked of the production classes.
 *
 * <p>Start at {@link org.concordsim.experiment.validation.known.KnownAnswers}, which lists them. Each is a class: statement,
 * formula, source, the scenario that isolates the case (a file beside the default scenario in the program, found by
 * {@link org.concordsim.experiment.validation.known.KnownFirm}), theory's number or sign, and the figure with its interval.
 * Queues, word of mouth, lifetime value, leverage of price, learning, commission on margin and customers on a line do not
 * hang on the firm that a validation is asked about; its seed and number of replications do count.
 */
package org.concordsim.experiment.validation.known;
