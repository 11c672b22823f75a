package org.concordsim.scenario.design;

import java.util.List;
import java.util.Optional;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Evidence;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;

/** The choice of an organizing model, as if it were a key. */
final class Models {
    private Models() {}

    static Leaf leaf(List<String> names) {
        Evidence evidence = new Evidence("1", "The organizing model in force.", "", "", Optional.empty());
        return new Leaf(FactorDraft.MODEL, names.get(0), new Domain(Kind.CHOICE, 0, 0, names), evidence);
    }
}
