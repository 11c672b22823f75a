/**
 * The sections of the report, one class each. Each takes the results of a folder and returns what it shows of them; {@link
 * org.concordsim.report.section.Figures} makes the kinds of figures that several share.
 */
package org.concordsim.report.section;
