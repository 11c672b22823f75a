package org.concordsim.support;

import java.util.Arrays;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Journey;
import org.concordsim.model.customer.Need;
import org.concordsim.model.customer.Traits;

/**
 * A change of what a customer is, behind everybody's back: what it is willing to pay and what it likes, and if wanted the
 * size of its deal. What it said before stays said.
 *
 * @param worthFactor new willingness to pay as a ratio to the old one
 * @param sizeFactor new deal size as a ratio to the old one
 */
public record TruthSwap(double worthFactor, double sizeFactor) {
    /** Changes a customer. */
    public void change(Customer customer) {
        Traits t = customer.traits();
        Traits changed =
                new Traits(t.id(), t.segment(), t.size() * sizeFactor, reversed(t.weights()), turned(t.scatter()));
        Private.set(customer, "traits", changed);
        Private.set(Private.get(customer, "owner"), "traits", changed);
        Journey journey = customer.journey();
        if (journey != null) {
            Need n = journey.need();
            Private.set(
                    journey,
                    "need",
                    new Need(
                            n.key(),
                            n.ordinal(),
                            n.startDay(),
                            n.decisionDay(),
                            n.worth() * worthFactor,
                            n.groupSize(),
                            n.selfEducation()));
        }
        if (customer.ownership() != null) {
            Private.set(customer.ownership(), "worth", customer.ownership().worth() * worthFactor);
        }
    }

    private static double[] reversed(double[] weights) {
        double[] other = new double[weights.length];
        Arrays.setAll(other, k -> weights[weights.length - 1 - k]);
        return other;
    }

    private static double[] turned(double[] scatter) {
        return Arrays.stream(scatter).map(s -> 0.7 - 2 * s).toArray();
    }
}
