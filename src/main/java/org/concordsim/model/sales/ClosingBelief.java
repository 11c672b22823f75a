package org.concordsim.model.sales;

import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;

/**
 * What a salesperson believes of deals with a price on the table: the share that is won, by segment, by what the contact
 * said of the price as named last, and by how many have to agree, which the customer tells: one, two, three to five, or more.
 */
public final class ClosingBelief {
    private static final int SEGMENTS = Segment.values().length;
    private static final int TABLES = 4;

    private final SourceBelief[] accepted = new SourceBelief[SEGMENTS * TABLES];
    private final SourceBelief[] refused = new SourceBelief[SEGMENTS * TABLES];

    /** Creates the belief of somebody who has seen no deal. */
    ClosingBelief(Parameters parameters) {
        double weight = parameters.people().dealBeliefWeight() / SEGMENTS;
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = new SourceBelief(parameters.pricing().acceptedChance(), weight);
            refused[i] = new SourceBelief(parameters.pricing().secondChance(), weight);
        }
    }

    /** Returns the belief about deals of a segment, in which so many have to agree, whose contact accepted or refused. */
    public SourceBelief of(Segment segment, int people, boolean contactAccepted) {
        int table = people <= 2 ? people - 1 : people <= 5 ? 2 : 3;
        return (contactAccepted ? accepted : refused)[segment.ordinal() * TABLES + table];
    }
}
