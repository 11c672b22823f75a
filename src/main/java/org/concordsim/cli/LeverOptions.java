package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.attribution.LeverGroup;
import org.concordsim.experiment.attribution.LeverSet;
import org.concordsim.experiment.attribution.LeverSets;
import org.concordsim.experiment.attribution.Mixtures;
import org.concordsim.scenario.Scenario;
import picocli.CommandLine.Option;

/** The options that say which levers are moved together. */
final class LeverOptions {
    @Option(
            names = "--group",
            paramLabel = "NAME=LEVER+LEVER",
            description = "A group of levers of one's own; may be repeated, what is left is one more group.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--each-lever",
            description = "Move each lever by itself, except those that only together mean something.")
    private boolean each;

    /** Returns the sets into which the levers of a scenario are cut. */
    List<LeverSet> cut(Scenario scenario) {
        List<String> levers = Mixtures.levers(scenario);
        if (each && !groups.isEmpty()) {
            throw new IllegalArgumentException(
                    "--each-lever and --group exclude each other. Maybe leave --each-lever out?");
        }
        if (each) {
            return LeverSets.each(levers);
        }
        return groups.isEmpty() ? LeverGroup.sets() : LeverSets.own(own(), levers);
    }

    /** Returns the words of a canonical command. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (each) {
            words.add("--each-lever");
        }
        if (!groups.isEmpty()) {
            own().forEach(group -> words.addAll(List.of("--group", group.text())));
        }
        return words;
    }

    private List<LeverSet> own() {
        return groups.stream().map(LeverSet::of).toList();
    }
}
