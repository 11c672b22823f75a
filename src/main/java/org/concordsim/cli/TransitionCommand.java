package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.print.TransitionPrinter;
import org.concordsim.experiment.transition.StandardPaths;
import org.concordsim.experiment.transition.Transition;
import org.concordsim.experiment.transition.TransitionConclusion;
import org.concordsim.experiment.transition.TransitionPath;
import org.concordsim.experiment.transition.TransitionStudy;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.result.Measure;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code transition}: paths of organizing models from the same state, held against staying. */
@Command(
        name = "transition",
        description = "Change the organizing model on the way: dip, break-even and payback of several paths against"
                + " staying, on the same customers.")
public final class TransitionCommand extends StudyCommand {
    /** The years that are observed at least: two for the steps, the rest for what they bring to show. */
    static final double YEARS = 5;

    private static final String MEASURE = "contribution";

    @Parameters(paramLabel = "SCENARIO", description = "A file, or a name in scenarios.")
    private String scenario;

    @Option(
            names = "--path",
            paramLabel = "NAME=MODEL,MODEL:MONTH…",
            description = "A path: the first model, then each change with its month after the end of warm-up, such as"
                    + " late=undefined,integrated:12; may be repeated. Default: stay, jump to each model, step by"
                    + " step, forth and back.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "MODEL",
            description = "The model in which the default paths begin; default: undefined.")
    private String from;

    @Option(
            names = "--measure",
            paramLabel = "A,B",
            split = ",",
            description = "Measures per year of which more is better; default: contribution.")
    private List<String> measures = new ArrayList<>();

    TransitionCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<TransitionConclusion>> jobs() throws ScenarioException {
        JobPlanner planner = new JobPlanner("transition", options);
        Scenario read = options.scenario(scenario, YEARS);
        List<TransitionPath> standard = standard(planner, read);
        List<TransitionPath> chosen = paths.isEmpty() ? standard : named(planner, read);
        Transition transition = transition(read, chosen);
        return List.of(new StudyJob<>(
                new TransitionStudy(transition),
                planner.provenance(read, words(transition, standard)),
                planner.place(read.name() + "-transition"),
                TransitionPrinter::print));
    }

    private Transition transition(Scenario read, List<TransitionPath> chosen) {
        List<String> followed = followed();
        try {
            return new Transition(read.name(), read.parameters(), StandardPaths.withStaying(chosen), followed);
        } catch (IllegalArgumentException e) {
            throw options.usage(e.getMessage());
        }
    }

    private List<TransitionPath> standard(JobPlanner planner, Scenario read) {
        OrganizingModel first = planner.model(read, from == null ? JobPlanner.ORIGIN : from);
        List<OrganizingModel> others = planner.models(read, List.of()).stream()
                .filter(model -> !model.name().equals(first.name()))
                .toList();
        return StandardPaths.of(first, others);
    }

    private List<TransitionPath> named(JobPlanner planner, Scenario read) {
        if (from != null) {
            throw options.usage("--from is for the default paths. Maybe leave it out, or leave out --path?");
        }
        PathText reader = new PathText(name -> planner.model(read, name));
        try {
            return paths.stream().map(reader::read).toList();
        } catch (IllegalArgumentException e) {
            throw options.usage(e.getMessage());
        }
    }

    private List<String> followed() {
        List<Measure> known = workbench().laboratory().measures();
        List<String> wanted = measures.isEmpty() ? List.of(MEASURE) : measures;
        List<String> possible =
                known.stream().filter(Transition::canFollow).map(Measure::name).toList();
        for (String name : wanted) {
            if (!possible.contains(name)) {
                throw options.usage("--measure must name measures per year of which more is better, but '" + name
                        + "' is none. Maybe one of " + possible + "?");
            }
        }
        return possible.stream().filter(wanted::contains).toList();
    }

    private List<String> words(Transition transition, List<TransitionPath> standard) {
        List<String> words = new ArrayList<>();
        if (!transition.paths().equals(standard)) {
            transition.paths().forEach(path -> words.addAll(List.of("--path", path.name() + "=" + path.text())));
        } else if (!transition.paths().get(0).first().name().equals(JobPlanner.ORIGIN)) {
            words.addAll(List.of("--from", from));
        }
        if (!transition.measures().equals(List.of(MEASURE))) {
            words.addAll(List.of("--measure", String.join(",", transition.measures())));
        }
        return words;
    }
}
