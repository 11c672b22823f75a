/**
 * Charts of a result folder, one class per kind: each takes numbers and returns a JFreeChart, or nothing where the
 * numbers are absent. Start at {@link org.concordsim.chart.ChartBook}, which reads a folder, draws every kind and saves
 * PNG and SVG; the numbers come from {@code chart.data}, the parts from {@code chart.plot}, the look from
 * {@code chart.theme}, the files from {@code chart.file}.
 */
package org.concordsim.chart;
