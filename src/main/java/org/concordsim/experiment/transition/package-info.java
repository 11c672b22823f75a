/**
 * Changes of organizing model on the way: paths that begin alike, each held against staying on the same customers.
 *
 * <p>Start at {@link org.concordsim.experiment.transition.Transition}; {@link
 * org.concordsim.experiment.transition.TransitionPath} is a schedule of models. Runs are replayed from the first day with
 * the same chance, so paths that begin alike are the same to the bit until they part: they branch from the same state.
 * What is computed from the differences is in {@code statistics.course}.
 */
package org.concordsim.experiment.transition;
