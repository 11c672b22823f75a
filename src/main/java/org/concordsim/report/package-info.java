/**
 * The report: one self-contained page about a result folder, and its figures as files for papers.
 *
 * <p>Start at {@link org.concordsim.report.ReportWriter}. What a report says is in {@link
 * org.concordsim.report.Sections}: each {@link org.concordsim.report.section.Section} asks the results of a folder and returns
 * blocks (sentences, figures, tables), or nothing where the folder holds no such results. Blocks are turned into markup by
 * templates; panels of figures are drawn by {@code report.draw}.
 */
package org.concordsim.report;
