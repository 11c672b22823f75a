/**
 * What a section of the report is made of: paragraphs, sentences, figures and tables, without any markup. Start at
 * {@link org.concordsim.report.block.Block}.
 */
package org.concordsim.report.block;
