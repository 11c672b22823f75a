package org.concordsim.observation.diagnostic;

import static org.concordsim.observation.outcome.MeasureGroup.DIAGNOSTIC;

import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/**
 * One item of the diagnostic.
 *
 * @param number its number from 1 to 20
 * @param topic what it asks, as a clause
 * @param observed what is observed instead of asking
 * @param scale the points for what is observed
 * @param quantity what was observed; NaN if nothing was
 */
record Item(int number, String topic, String observed, Scale scale, DoubleSupplier quantity) implements Outcome {
    /** Returns the points, from 1 to 5. */
    double points() {
        return scale.points(quantity.getAsDouble());
    }

    @Override
    public Reading reading() {
        String name = String.format(Locale.ROOT, "diagnosticItem%02d", number);
        String definition = topic + ": " + observed + "; 1 point at " + scale.worst() + ", 5 at " + scale.best() + ".";
        return Reading.whole(DIAGNOSTIC.higher(name, "points", definition), cell -> points());
    }
}
