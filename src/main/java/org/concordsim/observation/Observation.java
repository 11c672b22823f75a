package org.concordsim.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.outcome.Setting;
import org.concordsim.observation.tally.Cell;
import org.concordsim.observation.tally.Grid;

/** The observation of one run: hears its events and knows all its measures afterwards. */
public final class Observation implements Consumer<ModelEvent> {
    private final Grid grid;
    private final Roster roster;
    private final Routes routes = new Routes();

    /** Makes an observation that has heard nothing. */
    public Observation(ObservationFrame frame) {
        this(frame.grid(), Setting.of(frame.parameters()));
    }

    /** Makes an observation of a grid in a setting. */
    Observation(Grid grid, Setting setting) {
        this.grid = grid;
        this.roster = Observers.of(grid, setting);
        roster.hear(routes);
    }

    @Override
    public void accept(ModelEvent event) {
        routes.accept(event);
    }

    /**
     * Returns the values of all measures, in the order of the catalogue, then by period, then by segment; what is
     * undefined is left out.
     */
    public List<Observed> results() {
        List<Observed> results = new ArrayList<>();
        roster.readings().forEach(reading -> read(reading, results));
        return results;
    }

    private void read(Reading reading, List<Observed> results) {
        List<Cell> cells = grid.cells();
        for (int i = 0; i < cells.size(); i++) {
            double value = reading.scope().covers(i) ? reading.value().applyAsDouble(i) : Double.NaN;
            if (Double.isFinite(value)) {
                Cell cell = cells.get(i);
                results.add(new Observed(reading.measure(), cell.segment(), cell.period(), value + 0.0));
            }
        }
    }
}
