/** Charts on disk: {@link org.concordsim.chart.file.ChartFile} writes PNG and SVG, whole or not at all. */
package org.concordsim.chart.file;
