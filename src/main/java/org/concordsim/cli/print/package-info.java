/**
 * Results on stdout as tables, sentences or JSON.
 *
 * <p>Start at {@link org.concordsim.cli.print.ResultPrinter}; it prints a {@link org.concordsim.cli.print.Printable}.
 */
package org.concordsim.cli.print;
