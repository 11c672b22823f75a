/**
 * Figures as files for papers: SVG, PDF and PNG in the sizes of a page of two columns, and the numbers behind them. Start
 * at {@link org.concordsim.report.paper.FigureFiles}; a {@link org.concordsim.report.paper.Plate} is one laid-out figure,
 * a {@link org.concordsim.report.paper.Brush} puts it into one kind of file.
 */
package org.concordsim.report.paper;
