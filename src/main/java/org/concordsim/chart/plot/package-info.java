/**
 * The parts that charts are put together from: panels side by side ({@link org.concordsim.chart.plot.PanelGrid}), means
 * with intervals ({@link org.concordsim.chart.plot.DotPanel}), single values
 * ({@link org.concordsim.chart.plot.StripPanel}), lines with bands ({@link org.concordsim.chart.plot.LinePanel}),
 * stacked bars ({@link org.concordsim.chart.plot.StackPanel}) and a radar
 * ({@link org.concordsim.chart.plot.RadarPlot}).
 */
package org.concordsim.chart.plot;
