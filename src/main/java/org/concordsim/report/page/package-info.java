/**
 * The page of a report: templates filled with blocks, the style sheet, the script and the numbers that it asks. Start at
 * {@link org.concordsim.report.page.Page}.
 */
package org.concordsim.report.page;
