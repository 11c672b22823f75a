/**
 * Running: threads that take runs from a list, the book into which each run's record goes as it ends, and the results
 * that are read from the book.
 *
 * <p>Start at {@link org.concordsim.experiment.run.ExperimentRunner}. The book is a file, so that an interrupted
 * experiment can go on where it stood, and parts run on several machines can be put together.
 */
package org.concordsim.experiment.run;
