package org.concordsim.experiment.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.check.Require;

/** Cuts of the levers into sets, in each of which every lever is once. */
public final class LeverSets {
    /** The levers that only together mean something: voices that add up to 1, and a rule with its weight. */
    static final List<LeverSet> BONDS = List.of(
            new LeverSet("listVoice", List.of("listVoiceSales", "listVoiceMarketing", "listVoiceFinance")),
            new LeverSet("budgetRule", List.of("budgetRule", "budgetEstimateWeight")));

    private static final String REST = "others";

    private LeverSets() {}

    /** Returns one set for each of some levers; levers that only together mean something share one. */
    public static List<LeverSet> each(List<String> levers) {
        List<LeverSet> sets = new ArrayList<>();
        for (String lever : levers) {
            LeverSet set = BONDS.stream()
                    .filter(bond -> bond.levers().contains(lever))
                    .findFirst()
                    .map(bond -> bond.among(levers))
                    .orElse(new LeverSet(lever, List.of(lever)));
            if (!sets.contains(set)) {
                sets.add(set);
            }
        }
        return List.copyOf(sets);
    }

    /** Returns sets of one's own, and a set of all other levers if there are any. */
    public static List<LeverSet> own(List<LeverSet> sets, List<String> levers) {
        List<String> left = new ArrayList<>(levers);
        Set<String> names = new HashSet<>();
        for (LeverSet set : sets) {
            Require.that(
                    names.add(set.name()) && !set.name().equals(REST),
                    set.name(),
                    "Group '" + set.name() + "' must be there once, and not be called '" + REST
                            + "', which has all other levers. Maybe give it another name?");
            for (String lever : set.levers()) {
                Require.that(
                        levers.contains(lever),
                        lever,
                        "There is no lever '" + lever + "'. Maybe one of " + levers + "?");
                Require.that(left.remove(lever), lever, "Lever '" + lever + "' is there twice. Maybe leave one out?");
            }
        }
        List<LeverSet> all = new ArrayList<>(sets);
        if (!left.isEmpty()) {
            all.add(new LeverSet(REST, left));
        }
        return List.copyOf(all);
    }

    /** Returns the sets with those of their levers that differ, without sets of which none does. */
    static List<LeverSet> differing(List<LeverSet> sets, List<String> differing) {
        for (LeverSet bond : BONDS) {
            List<String> tied =
                    bond.levers().stream().filter(differing::contains).toList();
            Require.that(
                    sets.stream()
                                    .filter(set -> !Collections.disjoint(set.levers(), tied))
                                    .count()
                            <= 1,
                    tied,
                    "Levers " + tied + " must be in one group, because they mean something only together."
                            + " Maybe add those that are missing?");
        }
        return sets.stream()
                .filter(set -> !Collections.disjoint(set.levers(), differing))
                .map(set -> set.among(differing))
                .toList();
    }
}
