package org.concordsim.statistics.sensitivity;

import org.concordsim.statistics.Interval;

/**
 * The share of a measure's variance that one factor explains.
 *
 * @param first the share that the factor explains alone
 * @param firstInterval bootstrap interval for first
 * @param total the share that the factor explains alone and in interaction with others: 0 means it could be fixed
 * @param totalInterval bootstrap interval for total
 */
public record SobolIndex(double first, Interval firstInterval, double total, Interval totalInterval) {}
