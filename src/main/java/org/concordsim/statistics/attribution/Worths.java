package org.concordsim.statistics.attribution;

import java.util.Collections;
import org.concordsim.check.Require;

/** The worths of the coalitions of a plan, by replication. */
record Worths(CoalitionPlan plan, double[][] values) {
    Worths {
        int coalitions = plan.coalitions().size();
        Require.that(
                values.length == coalitions,
                values,
                "The plan has " + coalitions + " coalitions but there are worths of " + values.length
                        + ". Maybe a run is missing?");
        for (double[] row : values) {
            Require.that(
                    row.length == values[0].length && row.length > 0,
                    row,
                    "Coalitions need equal replications, one or more. Maybe a run is missing?");
        }
    }

    int replications() {
        return values[0].length;
    }

    double[] of(long coalition) {
        return values[Collections.binarySearch(plan.coalitions(), coalition)];
    }
}
