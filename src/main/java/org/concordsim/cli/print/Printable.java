package org.concordsim.cli.print;

import java.nio.file.Path;
import org.concordsim.experiment.study.Conclusion;

/**
 * A conclusion whose results are written.
 *
 * @param command the command in canonical form
 * @param place the result folder
 * @param conclusion what is concluded
 * @param <C> the sort of conclusion
 */
public record Printable<C extends Conclusion>(String command, Path place, C conclusion) {
    /** Returns the scenario's name. */
    public String name() {
        return conclusion.results().experiment().name();
    }
}
