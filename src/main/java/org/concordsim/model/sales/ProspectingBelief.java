package org.concordsim.model.sales;

import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;

/** What a salesperson believes that own calls find: opportunities a block, and which segments they are of. */
final class ProspectingBelief {
    private final double step;
    private final double[] finds = new double[Segment.values().length];
    private double all;
    private double yield;

    /** Creates the belief with which a salesperson starts: its mix of segments is worth as many finds as that of wins. */
    ProspectingBelief(Parameters parameters) {
        double weight = parameters.people().dealBeliefWeight();
        for (Segment segment : Segment.values()) {
            double share = parameters.market().segments().of(segment).prospectShare();
            finds[segment.ordinal()] = weight * share;
            all += weight * share;
        }
        yield = parameters.people().blockBelief();
        step = parameters.people().blockBeliefStep();
    }

    /** Returns opportunities per block as believed. */
    double yield() {
        return yield;
    }

    /** Returns the believed share of a segment among the opportunities found. */
    double share(Segment segment) {
        return all > 0 ? finds[segment.ordinal()] / all : 0;
    }

    /** Counts an opportunity found. */
    void find(Segment segment) {
        finds[segment.ordinal()]++;
        all++;
    }

    /** Counts a block in which so many opportunities were found. */
    void learnBlock(int found) {
        yield += step * (found - yield);
    }
}
