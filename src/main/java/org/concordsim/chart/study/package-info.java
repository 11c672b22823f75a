/**
 * Charts of studies: sensitivity, attribution, regimes, trade-offs. Each is drawn from named numbers of a table that only
 * one sort of study writes.
 *
 * <p>A {@link org.concordsim.chart.StudyChart} draws from a result folder; {@link org.concordsim.chart.StudyCharts} lists
 * them. {@link org.concordsim.chart.study.Canvas} is what they draw on.
 */
package org.concordsim.chart.study;
