package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordsim.cli.print.OptimizePrinter;
import org.concordsim.experiment.optimization.Constraint;
import org.concordsim.experiment.optimization.Goal;
import org.concordsim.experiment.optimization.LeverSpace;
import org.concordsim.experiment.optimization.OptimizeConclusion;
import org.concordsim.experiment.optimization.OptimizeStudy;
import org.concordsim.experiment.optimization.Task;
import org.concordsim.result.Measure;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.registry.Lever;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code optimize}: the levers that serve an objective best under constraints. */
@Command(name = "optimize", description = "Search for the levers that serve an objective best, under constraints.")
public final class OptimizeCommand extends StudyCommand {
    private static final Pattern BOUND = Pattern.compile("\\s*(\\w+)\\s*(<=|>=)\\s*(\\S+)\\s*");
    private static final String NUMBER = "[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?";

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Option(
            names = "--objective",
            paramLabel = "M[:W],M[:W]",
            split = ",",
            description = "Measures and their weights, each in units of its mean under the first model; default:"
                    + " contribution.")
    private List<String> objectives = new ArrayList<>();

    @Option(
            names = "--trade-off",
            paramLabel = "A,B",
            split = ",",
            description = "Two measures whose best compromises are sought, instead of one objective.")
    private List<String> tradeOff = new ArrayList<>();

    @Option(
            names = "--constraint",
            paramLabel = "MEASURE<=X",
            description = "A bound that the mean of a measure keeps, with <= or >=; may be repeated.")
    private List<String> constraints = new ArrayList<>();

    @Option(
            names = "--levers",
            paramLabel = "L,L",
            split = ",",
            description = "The levers that are searched; default: all.")
    private List<String> levers = new ArrayList<>();

    @Option(
            names = "--base",
            paramLabel = "MODEL",
            defaultValue = "defined",
            description = "The model whose levers are kept where they are not searched; default: ${DEFAULT-VALUE}.")
    private String base;

    @Option(
            names = "--budget",
            paramLabel = "RUNS",
            defaultValue = "600",
            description = "Runs for search and final comparison together; default: ${DEFAULT-VALUE}.")
    private int budget;

    @Option(
            names = "--zone",
            paramLabel = "SHARE",
            defaultValue = "0.01",
            description = "The smallest lead worth finding, as a share of the objective; default: ${DEFAULT-VALUE}.")
    private double zone;

    OptimizeCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<OptimizeConclusion>> jobs() throws ScenarioException {
        ScenarioFamily family = options.family(scenario.name());
        Scenario read = family.base();
        JobPlanner planner = new JobPlanner("optimize", options);
        planner.model(read, base);
        LeverSpace space = new LeverSpace(family, read, base, levers(read));
        List<String> kept = workbench().laboratory().measures().stream()
                .filter(Measure::headline)
                .map(Measure::name)
                .toList();
        OptimizeStudy study =
                new OptimizeStudy(task(read.parameters().simulation().seed()), space, read.compared(), kept);
        return List.of(new StudyJob<>(
                study,
                planner.provenance(read, words(study)),
                planner.place(read.name() + "-optimum"),
                OptimizePrinter::print));
    }

    private Task task(long seed) {
        if (!objectives.isEmpty() && !tradeOff.isEmpty()) {
            throw options.usage("--objective and --trade-off exclude each other. Maybe keep one of them?");
        }
        List<String> named =
                !tradeOff.isEmpty() ? tradeOff : objectives.isEmpty() ? List.of("contribution") : objectives;
        try {
            return new Task(
                    named.stream().map(this::goal).toList(),
                    !tradeOff.isEmpty(),
                    constraints.stream().map(this::constraint).toList(),
                    budget,
                    zone,
                    seed);
        } catch (IllegalArgumentException e) {
            throw options.usage(e.getMessage());
        }
    }

    private Goal goal(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length == 2 && !parts[1].matches(NUMBER)) {
            throw options.usage("The weight in '" + text + "' is not a number. Maybe contribution:0.7?");
        }
        return new Goal(measure(parts[0]), parts.length == 2 ? Double.parseDouble(parts[1]) : 1);
    }

    private Constraint constraint(String text) {
        Matcher bound = BOUND.matcher(text);
        if (!bound.matches() || !bound.group(3).matches(NUMBER)) {
            throw options.usage("The constraint '" + text + "' is not a bound. Maybe coordinationHours<=5000?");
        }
        return new Constraint(
                measure(bound.group(1)).name(), bound.group(2).equals("<="), Double.parseDouble(bound.group(3)));
    }

    private Measure measure(String name) {
        return MeasureFinder.of(workbench().laboratory().measures(), name, options);
    }

    private List<Lever> levers(Scenario read) {
        Map<String, Lever> known = read.tree().registry().levers();
        levers.stream().filter(name -> !known.containsKey(name)).findFirst().ifPresent(name -> {
            throw options.usage("There is no lever '" + name + "'. Maybe one of " + known.keySet() + "?");
        });
        return known.values().stream()
                .filter(lever -> levers.isEmpty() || levers.contains(lever.name()))
                .toList();
    }

    private List<String> words(OptimizeStudy study) {
        List<String> words = new ArrayList<>();
        String goals = String.join(",", study.task().tradeOff() ? tradeOff : objectives);
        if (!goals.isEmpty()) {
            words.addAll(List.of(study.task().tradeOff() ? "--trade-off" : "--objective", goals));
        }
        for (Constraint constraint : study.task().constraints()) {
            words.addAll(List.of("--constraint", constraint.text()));
        }
        if (!levers.isEmpty()) {
            words.addAll(List.of(
                    "--levers",
                    String.join(
                            ",",
                            study.space().levers().stream().map(Lever::name).toList())));
            words.addAll(List.of("--base", base));
        }
        words.addAll(List.of("--budget", Integer.toString(budget), "--zone", Double.toString(zone)));
        return words;
    }
}
