/**
 * Charts of studies: each is drawn from a table that only one sort of study writes.
 *
 * <p>A class here is a {@link org.concordsim.chart.StudyChart}; {@link org.concordsim.chart.ChartBook} lists them.
 */
package org.concordsim.chart.study;
