/**
 * The tables of comparisons that replicate until they are sure, select, look at their warm-up or draw their worlds.
 *
 * <p>Start at {@link org.concordsim.result.table.comparison.ComparisonTables} and {@link
 * org.concordsim.result.table.comparison.WorldTables}.
 */
package org.concordsim.result.table.comparison;
