/**
 * How charts look: the bundled typeface, one colour, marker, line and hatching per organizing model, and the furniture
 * of a chart. Start at {@link org.concordsim.chart.theme.ConcordTheme}.
 */
package org.concordsim.chart.theme;
