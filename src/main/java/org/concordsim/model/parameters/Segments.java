package org.concordsim.model.parameters;

import org.concordsim.model.event.Segment;

/**
 * The segments of the market.
 *
 * @param small small
 * @param mid mid
 * @param enterprise enterprise
 */
public record Segments(SegmentParameters small, SegmentParameters mid, SegmentParameters enterprise) {
    /** Returns the parameters of a segment. */
    public SegmentParameters of(Segment segment) {
        return switch (segment) {
            case SMALL -> small;
            case MID -> mid;
            case ENTERPRISE -> enterprise;
        };
    }
}
