/**
 * Charts of paths of organizing models against staying, drawn from {@code transition.csv} and {@code paths.csv}.
 *
 * <p>Start at {@link org.concordsim.chart.transition.TransitionCharts}.
 */
package org.concordsim.chart.transition;
