/**
 * The tables of a result folder: their columns, their rows as records, and how they are written and read.
 *
 * <p>Start at {@link org.concordsim.result.table.Tables}. A number is written with the fewest digits that read back as
 * the same number; what is not defined is an empty cell and reads as NaN.
 */
package org.concordsim.result.table;
