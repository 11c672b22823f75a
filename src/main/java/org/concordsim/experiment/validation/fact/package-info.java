/**
 * The facts: one class each. Start at {@link org.concordsim.experiment.validation.fact.Facts}, which lists them.
 *
 * <p>F15 reads orientation as the distance of the functions' views of a good lead and competence as how well each judges
 * leads; F21 reads friction as what an owner's own hours cost it over the price.
 */
package org.concordsim.experiment.validation.fact;
