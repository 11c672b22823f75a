/**
 * The numbers behind the charts: what a result folder says about one scenario, read once and asked many times. Start at
 * {@link org.concordsim.chart.data.ResultNumbers}; {@link org.concordsim.chart.data.ResultReader} fills it from the
 * tables on disk.
 */
package org.concordsim.chart.data;
