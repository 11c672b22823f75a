/**
 * What is measured and the folder that holds it: measures, tables, manifest and data dictionary.
 *
 * <p>Start at {@link org.concordsim.result.ResultFolder}, which appears whole or not at all; its tables are in {@link
 * org.concordsim.result.table.Tables}. Charts and reports read a folder and never a live simulation.
 */
package org.concordsim.result;
