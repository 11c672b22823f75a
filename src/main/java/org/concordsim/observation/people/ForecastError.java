package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Forecast error: how far a quarter's bookings are from what was foreseen. */
public final class ForecastError implements Collector, Outcome {
    private final Tally error;

    ForecastError(Grid grid) {
        error = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> error.addClosing(e.day(), error(e.forecast(), e.bookings())));
    }

    private static double error(double forecast, double actual) {
        double larger = Math.max(forecast, actual);
        return larger > 0 ? Math.abs(forecast - actual) / larger : 0;
    }

    /** Returns the mean error of the forecast of a quarter's bookings on a field, a share. */
    public double on(int cell) {
        return error.mean(cell);
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.lower(
                        "forecastError",
                        "share",
                        "Distance between a quarter's bookings and their forecast over the larger of the two; mean."),
                this::on);
    }
}
