/**
 * Discovery: where in a space of factors something holds, said in words, from arrays to small records.
 *
 * <p>{@link org.concordsim.statistics.discovery.Cases} is the table of factors, numeric or categorical. {@link
 * org.concordsim.statistics.discovery.Prim} finds boxes that hold many cases of interest; {@link
 * org.concordsim.statistics.discovery.ClassificationTree} says which class to expect where; {@link
 * org.concordsim.statistics.discovery.BestMap} smooths the probability that an alternative is best over two factors;
 * {@link org.concordsim.statistics.discovery.ParetoFront} finds the alternatives that no other dominates. That nothing
 * is distinguishable is a class of its own, which the caller names.
 */
package org.concordsim.statistics.discovery;
