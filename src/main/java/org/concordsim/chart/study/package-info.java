/**
 * Charts of studies: sensitivity, attribution, regimes and trade-offs. Each takes named numbers, such as the records of
 * {@code statistics}, and returns a JFreeChart; {@link org.concordsim.chart.file.ChartFile} saves it. Start at {@link
 * org.concordsim.chart.study.Canvas}, on which they draw.
 */
package org.concordsim.chart.study;
