package org.concordsim.statistics.course;

import org.concordsim.statistics.Interval;

/**
 * One step of a course, in the unit of the differences.
 *
 * @param difference the mean difference in this step
 * @param interval Student's t interval for it, for this step alone
 * @param cumulative the mean of the sum of the differences up to the end of this step
 * @param pointwise Student's t interval for that, for this step alone
 * @param band the simultaneous interval for that: with its confidence it holds at all steps at once
 */
public record CourseStep(double difference, Interval interval, double cumulative, Interval pointwise, Interval band) {}
