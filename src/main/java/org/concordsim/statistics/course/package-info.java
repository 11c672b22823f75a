/**
 * How the difference between two alternatives develops over time: sums up to each step with intervals, the depth of the
 * dip, break-even and payback.
 *
 * <p>Start at {@link org.concordsim.statistics.course.Course}. The input are differences by step and replication, each
 * taken between two runs on the same exogenous chance; above 0 is better. A time is the number of a step from 1; it is
 * infinite if it lies beyond the last step.
 */
package org.concordsim.statistics.course;
