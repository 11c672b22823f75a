package org.concordsim.statistics.discovery;

/** A question that parts cases in two: those that fulfil the one condition and those that fulfil the other. */
record Split(Limit yes, Limit no, double impurity) {}
