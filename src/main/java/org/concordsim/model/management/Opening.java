package org.concordsim.model.management;

import org.concordsim.model.customer.Nature;
import org.concordsim.model.customer.Offering;
import org.concordsim.model.event.Segment;
import org.concordsim.model.marketing.Messages;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** What the firm has on day 0, the same under every model: a product near the market's centre, and content about it. */
final class Opening {
    private Opening() {}

    /** Returns the product of day 0. */
    static Offering product(Nature nature) {
        Parameters parameters = nature.parameters();
        double[] x = new double[parameters.market().features()];
        for (int k = 0; k < x.length; k++) {
            for (Segment s : Segment.values()) {
                x[k] += nature.centres().at(s, k, 0) / Segment.values().length;
            }
            double z = Chance.normal(nature.chance().uniform(Purpose.PRODUCT_START, k, 0));
            x[k] += parameters.product().startGap() * z;
        }
        return new Offering(x);
    }

    /** Returns the messages of day 0, which speak of the product as it is, with content at its stationary stock. */
    static Messages messages(Parameters parameters, Offering product) {
        double[][] stances = new double[Segment.values().length][];
        for (Segment s : Segment.values()) {
            stances[s.ordinal()] = product.features().clone();
        }
        double life = parameters.promotion().contentHalfLifeDays() / StrictMath.log(2);
        double perDay = parameters.promotion().contentPerYear()
                / parameters.simulation().yearDays();
        return new Messages(
                stances, perDay * life / stances.length, parameters.promotion().contentHalfLifeDays());
    }
}
