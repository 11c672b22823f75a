package org.concordsim.statistics.sensitivity;

import org.concordsim.statistics.Interval;

/**
 * The share of a measure's variance that two factors explain by their interaction alone.
 *
 * @param factor the position of the one factor
 * @param other the position of the other factor, above that of the first
 * @param value the share
 * @param interval bootstrap interval for the share
 */
public record SobolPair(int factor, int other, double value, Interval interval) {}
