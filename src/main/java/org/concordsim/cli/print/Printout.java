package org.concordsim.cli.print;

import org.concordsim.experiment.study.Conclusion;

/**
 * The way in which a sort of conclusion is printed.
 *
 * @param <C> the sort of conclusion
 */
@FunctionalInterface
public interface Printout<C extends Conclusion> {
    /** Prints a conclusion. */
    void print(ResultPrinter printer, Printable<C> printable);
}
