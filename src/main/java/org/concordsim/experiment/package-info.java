/**
 * Experiments: many runs of one scenario, and what they say together.
 *
 * <p>An {@link org.concordsim.experiment.Experiment} is data: treatments, replications and a seed. The package {@code
 * run} runs it on all cores through a {@link org.concordsim.experiment.Laboratory} and keeps a record of each run;
 * {@code study} says what a command asks and concludes; {@code comparison} compares organizing models; {@code folder}
 * writes the files. What is written depends neither on threads nor on interruptions nor on which other models take
 * part.
 */
package org.concordsim.experiment;
