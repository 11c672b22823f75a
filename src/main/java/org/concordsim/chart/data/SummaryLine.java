package org.concordsim.chart.data;

/** One line of the summary table: a measure under a model and point with its interval over replications. */
public record SummaryLine(String model, String point, String measure, String unit, Interval interval) {}
