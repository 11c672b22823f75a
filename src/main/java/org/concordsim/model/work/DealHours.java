package org.concordsim.model.work;

import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.SegmentParameters;

/**
 * The hours that an opportunity is expected to take of a salesperson: those of mechanisms that are off are not among them.
 *
 * @param parameters the parameters
 */
public record DealHours(Parameters parameters) {
    /** The least value that the hours with the customer may have, which is taken for no hours at all. */
    private static final double LEAST = 0.01;

    /** Returns the hours of discovery; 0 where nothing is asked. */
    public double discovery() {
        return parameters.mechanisms().discovery() ? parameters.work().discoveryHours() : 0;
    }

    /** Returns the hours of a deal of a segment from the first preparation to the proposal; without pitches if there are none. */
    public double of(Segment segment) {
        SegmentParameters p = parameters.market().segments().of(segment);
        double part = parameters.mechanisms().understanding()
                ? 1
                : 1 - parameters.work().pitchShare();
        return Math.max(LEAST, part * p.hoursWithCustomer() + p.hoursBehind());
    }
}
