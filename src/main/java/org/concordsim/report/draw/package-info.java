/**
 * Drawings of a report: panels of lines, shapes and letters that are written as SVG into the page and painted into the
 * files of a paper. Start at {@link org.concordsim.report.draw.Drawing}; {@link org.concordsim.report.draw.DotPanel} is
 * the simplest panel.
 */
package org.concordsim.report.draw;
