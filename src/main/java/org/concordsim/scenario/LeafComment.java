package org.concordsim.scenario;

import java.util.List;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Evidence;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.source.Hints;

/** What a key means, in lines that begin with a number sign. */
final class LeafComment {
    private LeafComment() {}

    static List<String> of(Leaf leaf) {
        Evidence evidence = leaf.evidence();
        return List.of(
                "# " + evidence.note(),
                "# " + allowed(leaf) + " | source: " + evidence.source() + " | grade " + evidence.grade());
    }

    private static String allowed(Leaf leaf) {
        Domain domain = leaf.domain();
        if (domain.kind() == Kind.SWITCH) {
            return "true or false";
        }
        if (domain.kind() == Kind.CHOICE) {
            return "one of " + String.join(", ", domain.choices());
        }
        String whole = domain.kind() == Kind.INTEGER ? ", whole" : "";
        String prior = leaf.evidence()
                .prior()
                .map(range -> " | plausible: " + Hints.range(range.low(), range.high()))
                .orElse("");
        return "unit: " + leaf.evidence().unit() + whole + " | range: " + Hints.range(domain) + prior;
    }
}
