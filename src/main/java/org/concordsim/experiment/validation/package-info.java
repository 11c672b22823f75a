/**
 * Validation: published facts held against the simulated firm.
 *
 * <p>Start at {@link org.concordsim.experiment.validation.ValidationStudy}; each fact is a class in {@code fact}, listed in
 * {@link org.concordsim.experiment.validation.fact.Facts}: statement, source, grade, use, the experiment that measures it
 * and the range or sign. The numbers of facts are those of the literature review behind the model.
 */
package org.concordsim.experiment.validation;
