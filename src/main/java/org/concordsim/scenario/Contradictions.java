package org.concordsim.scenario;

import org.concordsim.scenario.fault.Faults;

/** The search for values that are each allowed but cannot hold together. */
final class Contradictions {
    private Contradictions() {}

    static void find(ResolvedTree tree, Faults faults) {
        Conflict conflict = new Conflict(tree, faults);
        MarketContradictions.find(conflict);
        FirmContradictions.find(conflict);
        tree.modelNames().forEach(model -> LeverContradictions.find(conflict, tree.leversOf(model)));
    }
}
