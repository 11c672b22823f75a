package org.concordsim.observation;

import java.util.Objects;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.observation.tally.Grid;

/**
 * When and on what a run is observed. Days are working days since the start of the run.
 *
 * @param warmUpDays the day from which on events count
 * @param endDays the day from which on they no longer count
 * @param quarterDays the length of a quarter
 * @param yearDays the length of a year
 * @param parameters the parameters of the run
 */
public record ObservationFrame(
        double warmUpDays, double endDays, double quarterDays, double yearDays, Parameters parameters) {
    /** Checks that the parameters are given. */
    public ObservationFrame {
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns the grid of segments and periods. */
    Grid grid() {
        return new Grid(warmUpDays, endDays, quarterDays, yearDays);
    }
}
