package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordsim.cli.print.DiagnosisPrinter;
import org.concordsim.cli.print.ValidationPrinter;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.ValidationConclusion;
import org.concordsim.experiment.validation.ValidationStudy;
import org.concordsim.experiment.validation.diagnosis.DiagnosisConclusion;
import org.concordsim.experiment.validation.diagnosis.DiagnosisStudy;
import org.concordsim.experiment.validation.fact.Facts;
import org.concordsim.experiment.validation.known.KnownAnswer;
import org.concordsim.experiment.validation.known.KnownAnswers;
import org.concordsim.experiment.validation.target.Targets;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code validate}: published facts held against a firm. */
@Command(name = "validate", description = "Hold published facts and known answers against the simulated firm.")
public final class ValidateCommand extends StudyCommand {
    private static final String KEPT = ".resolved.yaml";
    private static final List<String> FIRMS =
            List.of("startup", "commodity", "enterprise-vendor", "fast-market", "downturn", "web-business");

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Option(
            names = "--facts",
            paramLabel = "F1,F3",
            split = ",",
            description = "Only these facts, targets or known answers, by number; default: all.")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--known", description = "Only the known answers: what theory says about special cases.")
    private boolean known;

    @Option(
            names = "--diagnostic",
            description =
                    "Instead of facts: whether the 20-item diagnostic finds the configured model, in several firms.")
    private boolean diagnostic;

    ValidateCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<? extends StudyJob<?>> jobs() throws ScenarioException {
        if (diagnostic && !wanted.isEmpty()) {
            throw options.usage("--diagnostic and --facts exclude each other. Maybe run them one after the other?");
        }
        if (known && (diagnostic || !wanted.isEmpty())) {
            throw options.usage("--known excludes --facts and --diagnostic. Maybe name known answers in --facts?");
        }
        ScenarioFamily family = options.family(scenario.name());
        return List.of(diagnostic ? diagnosis(family) : validation(family));
    }

    private StudyJob<ValidationConclusion> validation(ScenarioFamily family) throws ScenarioException {
        Scenario read = family.base();
        JobPlanner planner = new JobPlanner("validate", options);
        checkWanted();
        List<Fact> facts = facts();
        Map<String, Scenario> others = others(Facts.firms(facts));
        ValidationStudy study = new ValidationStudy(
                facts,
                answers(),
                new TrialFirm(family, others),
                read.parameters().simulation().replications());
        List<String> words = wanted.isEmpty() ? List.of() : List.of("--facts", String.join(",", wanted));
        words = known ? List.of("--known") : words;
        return new StudyJob<>(
                study,
                planner.provenance(read, read.source(), words, inputs(others)),
                planner.place(read.name() + "-validation"),
                ValidationPrinter::print);
    }

    private StudyJob<DiagnosisConclusion> diagnosis(ScenarioFamily family) throws ScenarioException {
        Scenario read = family.base();
        JobPlanner planner = new JobPlanner("validate", options);
        Map<String, Scenario> others =
                others(FIRMS.stream().filter(name -> !name.equals(read.name())).toList());
        DiagnosisStudy study = new DiagnosisStudy(
                new TrialFirm(family, others), read.parameters().simulation().replications());
        return new StudyJob<>(
                study,
                planner.provenance(read, read.source(), List.of("--diagnostic"), inputs(others)),
                planner.place(read.name() + "-diagnosis"),
                DiagnosisPrinter::print);
    }

    private Map<String, Scenario> others(List<String> names) throws ScenarioException {
        Map<String, Scenario> others = new TreeMap<>();
        for (String name : names) {
            others.put(name, options.companion(name, name + KEPT));
        }
        return others;
    }

    private static Map<String, String> inputs(Map<String, Scenario> others) {
        Map<String, String> inputs = new TreeMap<>();
        others.forEach((name, other) -> inputs.put(name + KEPT, other.resolvedYaml()));
        return inputs;
    }

    private void checkWanted() {
        List<String> ids = Stream.concat(
                        all().stream().map(fact -> fact.card().id()),
                        KnownAnswers.ALL.stream().map(answer -> answer.card().id()))
                .toList();
        wanted.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw options.usage("There is no fact '" + id + "'. Maybe one of " + String.join(", ", ids) + "?");
        });
    }

    private List<Fact> facts() {
        return all().stream()
                .filter(fact -> !known
                        && (wanted.isEmpty() || wanted.contains(fact.card().id())))
                .toList();
    }

    private List<KnownAnswer> answers() {
        return KnownAnswers.ALL.stream()
                .filter(answer ->
                        wanted.isEmpty() || wanted.contains(answer.card().id()))
                .toList();
    }

    private static List<Fact> all() {
        return Stream.concat(Facts.ALL.stream(), Targets.ALL.stream()).toList();
    }
}
