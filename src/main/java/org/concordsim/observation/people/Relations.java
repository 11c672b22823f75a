package org.concordsim.observation.people;

import java.util.List;
import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** Trust, language and beliefs between the functions at the end of each quarter, and how well they foresee it. */
public final class Relations implements Collector, OutcomeFamily {
    private static final MeasureGroup PEOPLE = new MeasureGroup("people");
    private static final Measure TRUST = PEOPLE.headline()
            .higher(
                    "trust",
                    "share",
                    "Mean trust between colleagues of the two functions; mean of the ends of quarters.");
    private static final Measure SHARED_LANGUAGE = PEOPLE.higher(
            "sharedLanguage",
            "share",
            "Mean shared language of colleagues of the two functions; mean of the ends of quarters.");
    private static final Measure BELIEF_DISTANCE = PEOPLE.neither(
            "beliefDistance",
            "share",
            "Distance between the functions' beliefs about the segments; mean of the ends of quarters.");
    private static final Measure SIGNAL_DIVERSITY = PEOPLE.higher(
            "signalDiversity",
            "share",
            "Diversity of the signals on which beliefs rest; mean of the ends of quarters.");
    private static final Measure FORECAST_ERROR = PEOPLE.lower(
            "forecastError",
            "share",
            "Distance between a quarter's bookings and their forecast over the larger of the two; mean.");

    private final Gauge trust;
    private final Gauge language;
    private final Gauge distance;
    private final Gauge diversity;
    private final Tally forecastError;

    /** Makes an observer that has read nothing. */
    public Relations(Grid grid) {
        trust = new Gauge(grid);
        language = new Gauge(grid);
        distance = new Gauge(grid);
        diversity = new Gauge(grid);
        forecastError = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, this::read);
    }

    private void read(QuarterClosed e) {
        trust.read(e.day(), e.trust());
        language.read(e.day(), e.sharedLanguage());
        distance.read(e.day(), e.beliefDistance());
        diversity.read(e.day(), e.signalDiversity());
        forecastError.addClosing(e.day(), error(e.forecast(), e.bookings()));
    }

    private static double error(double forecast, double actual) {
        double larger = Math.max(forecast, actual);
        return larger > 0 ? Math.abs(forecast - actual) / larger : 0;
    }

    /** Returns the mean trust between colleagues of the two functions on a field. */
    public double trust(int cell) {
        return trust.mean(cell);
    }

    /** Returns the mean distance between the two functions' beliefs on a field. */
    public double beliefDistance(int cell) {
        return distance.mean(cell);
    }

    /** Returns the mean error of the forecast of a quarter's bookings on a field. */
    public double forecastError(int cell) {
        return forecastError.mean(cell);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.quarters(TRUST, this::trust),
                Reading.quarters(SHARED_LANGUAGE, language::mean),
                Reading.quarters(BELIEF_DISTANCE, this::beliefDistance),
                Reading.quarters(SIGNAL_DIVERSITY, diversity::mean),
                Reading.quarters(FORECAST_ERROR, this::forecastError));
    }
}
