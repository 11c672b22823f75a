package org.concordsim.observation.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.people.Findings;
import org.concordsim.observation.time.HeadCount;

/** The diagnostic and its items, in canonical order. */
public final class DiagnosticOutcomes {
    private DiagnosticOutcomes() {}

    /** Enters the outcomes, which are answered from what was found of the people among others. */
    public static void enter(Roster roster, Findings people, HeadCount headCount) {
        Evidence evidence = Evidence.enter(roster, people, headCount);
        List<Item> items = Stream.of(
                        JudgementItems.of(evidence),
                        CustomerItems.of(evidence),
                        TogetherItems.of(evidence),
                        RewardItems.of(evidence))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Item::number))
                .toList();
        roster.measure(new Diagnostic(items));
        items.forEach(roster::measure);
    }
}
