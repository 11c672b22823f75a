package org.concordsim.statistics.attribution;

import org.concordsim.statistics.Interval;

/** A Shapley value with its interval. */
record ShareEstimate(double value, Interval interval) {}
