package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.cli.print.ValidationPrinter;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.ValidationConclusion;
import org.concordsim.experiment.validation.ValidationStudy;
import org.concordsim.experiment.validation.fact.Facts;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code validate}: published facts held against a firm. */
@Command(name = "validate", description = "Hold published facts and known answers against the simulated firm.")
public final class ValidateCommand extends StudyCommand {
    private static final String KEPT = ".resolved.yaml";

    @Parameters(paramLabel = "SCENARIO", arity = "0..1", defaultValue = "baseline", description = "A file or a name.")
    private String scenario;

    @Option(
            names = "--facts",
            paramLabel = "F1,F3",
            split = ",",
            description = "Only these facts, by number; default: all.")
    private List<String> wanted = new ArrayList<>();

    ValidateCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<ValidationConclusion>> jobs() throws ScenarioException {
        ScenarioFamily family = options.family(scenario);
        Scenario read = family.base();
        JobPlanner planner = new JobPlanner("validate", options);
        List<Fact> facts = facts();
        Map<String, String> inputs = new TreeMap<>();
        Map<String, Scenario> others = new TreeMap<>();
        for (String name : Facts.firms(facts)) {
            Scenario other = options.companion(name, name + KEPT);
            others.put(name, other);
            inputs.put(name + KEPT, other.resolvedYaml());
        }
        ValidationStudy study = new ValidationStudy(
                facts,
                new TrialFirm(family, others),
                read.parameters().simulation().replications());
        List<String> words = wanted.isEmpty() ? List.of() : List.of("--facts", String.join(",", wanted));
        return List.of(new StudyJob<>(
                study,
                planner.provenance(read, read.source(), words, inputs),
                planner.place(read.name() + "-validation"),
                ValidationPrinter::print));
    }

    private List<Fact> facts() {
        List<String> known = Facts.ALL.stream().map(fact -> fact.card().id()).toList();
        wanted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw options.usage("There is no fact '" + id + "'. Maybe one of " + String.join(", ", known) + "?");
        });
        return Facts.ALL.stream()
                .filter(fact -> wanted.isEmpty() || wanted.contains(fact.card().id()))
                .toList();
    }
}
