package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.print.AttributionPrinter;
import org.concordsim.experiment.attribution.AttributionConclusion;
import org.concordsim.experiment.attribution.AttributionDesign;
import org.concordsim.experiment.attribution.AttributionDesign.Budget;
import org.concordsim.experiment.attribution.AttributionStudy;
import org.concordsim.experiment.attribution.Mixtures;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.result.Measure;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code attribute}: which levers the difference between two organizing models is due to. */
@Command(
        name = "attribute",
        description = "Split the difference between two organizing models among their levers: Shapley values.")
public final class AttributeCommand extends StudyCommand {
    /** The measures that are split unless others are named. */
    static final List<String> USUAL =
            List.of("contribution", "newBookings", "customerValue", "customerEquity", "retention", "customerEffort");

    private static final String FROM = "undefined";
    private static final String TO = "integrated";

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Option(names = "--from", paramLabel = "MODEL", description = "The model moved from; default: ${DEFAULT-VALUE}.")
    private String from = FROM;

    @Option(names = "--to", paramLabel = "MODEL", description = "The model moved to; default: ${DEFAULT-VALUE}.")
    private String to = TO;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description = "A measure to split; may be repeated; default: money and customers.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--budget",
            paramLabel = "RUNS",
            description = "Runs at most; default: ${DEFAULT-VALUE}, half an hour on two cores.")
    private int budget = AttributionDesign.RUNS;

    @Mixin
    private final LeverOptions levers = new LeverOptions();

    AttributeCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<AttributionConclusion>> jobs() throws ScenarioException {
        JobPlanner planner = new JobPlanner("attribute", options);
        Scenario base = options.scenario(scenario.name());
        planner.model(base, from);
        planner.model(base, to);
        try {
            return List.of(new StudyJob<>(
                    study(base),
                    planner.provenance(base, words()),
                    planner.place(base.name() + "-attribution"),
                    AttributionPrinter::print));
        } catch (IllegalArgumentException e) {
            throw options.usage(e.getMessage());
        }
    }

    private AttributionStudy study(Scenario base) throws ScenarioException {
        SimulationParameters simulation = base.parameters().simulation();
        Mixtures mixtures = new Mixtures(base, from, to, levers.cut(base));
        Budget runs = new Budget(budget, simulation.replications(), options.givesReplications());
        AttributionDesign design = AttributionDesign.within(mixtures.sets().size(), runs, simulation.seed());
        return new AttributionStudy(
                mixtures.experiment(design.plan().coalitions(), design.replications()),
                design.plan(),
                mixtures.sets(),
                split());
    }

    private List<String> split() {
        List<Measure> all = workbench().laboratory().measures();
        measures.forEach(measure -> MeasureFinder.of(all, measure, options));
        List<String> known = all.stream().map(Measure::name).toList();
        List<String> wanted = measures.isEmpty() ? USUAL : measures;
        return wanted.stream().filter(known::contains).distinct().toList();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        add(words, "--from", from, FROM);
        add(words, "--to", to, TO);
        measures.stream().distinct().forEach(measure -> add(words, "--measure", measure, ""));
        add(words, "--budget", Integer.toString(budget), Integer.toString(AttributionDesign.RUNS));
        words.addAll(levers.words());
        return words;
    }

    private static void add(List<String> words, String option, String value, String standard) {
        if (!value.equals(standard)) {
            words.addAll(List.of(option, value));
        }
    }
}
