/**
 * The selection of the best organizing model, with a stated probability of being right.
 *
 * <p>Start at {@link org.concordsim.experiment.selection.SelectStudy}; the rule itself is {@link
 * org.concordsim.statistics.selection.KimNelson}.
 */
package org.concordsim.experiment.selection;
