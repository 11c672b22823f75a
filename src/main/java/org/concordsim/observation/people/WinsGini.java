package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.Function;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.time.HeadCount;

/** Gini coefficient of wins: how unevenly they spread over the seats of Sales. */
final class WinsGini implements Collector, Outcome {
    private final Grid grid;
    private final HeadCount headCount;
    private final Map<Integer, Integer> wins = new HashMap<>();

    /** Makes an outcome that takes the number of seats from a head count. */
    WinsGini(Grid grid, HeadCount headCount) {
        this.grid = grid;
        this.headCount = headCount;
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> {
            if (e.salesperson() >= 0 && grid.during(e.day()) >= 0) {
                wins.merge(e.salesperson(), 1, Integer::sum);
            }
        });
    }

    private double gini() {
        int seats = headCount.seats(Function.SALES);
        double[] counts = new double[seats];
        wins.forEach((seat, number) -> {
            if (seat < seats) {
                counts[seat] = number;
            }
        });
        return gini(counts);
    }

    /** Returns the Gini coefficient of some numbers; NaN if all are 0. */
    static double gini(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * i + 1 - sorted.length) * sorted[i];
            sum += sorted[i];
        }
        return weighted / (sorted.length * sum);
    }

    @Override
    public Reading reading() {
        return Reading.whole(
                PEOPLE.neither(
                        "winsGini",
                        "1",
                        "Gini coefficient of the deals won over the seats of Sales; 0 is even, 1 is one for all."),
                cell -> gini());
    }
}
