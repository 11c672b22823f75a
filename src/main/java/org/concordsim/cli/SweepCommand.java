package org.concordsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.cli.print.SweepPrinter;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorSpace;
import org.concordsim.experiment.sweep.DesignPoints;
import org.concordsim.experiment.sweep.SweepConclusion;
import org.concordsim.experiment.sweep.SweepStudy;
import org.concordsim.result.Measure;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.design.ExperimentFile;
import org.concordsim.scenario.design.ExperimentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The verb {@code sweep}: a designed experiment. */
@Command(name = "sweep", description = "Run a designed experiment: any keys as factors, at the points of a design.")
public final class SweepCommand extends StudyCommand {
    /** The name under which a result folder keeps the file. */
    static final String KEPT = "experiment.yaml";

    @Parameters(paramLabel = "DESIGN", description = "A file, or a name in scenarios/experiments.")
    private String design;

    SweepCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<SweepConclusion>> jobs() throws ScenarioException {
        Path named = ExperimentFinder.path(design);
        ExperimentFinder finder =
                new ExperimentFinder(options, named, workbench().laboratory());
        ExperimentFile file = ExperimentReader.read(options.input(named, KEPT), finder);
        ScenarioFamily family = finder.family(file.scenario());
        Scenario base = family.base();
        JobPlanner planner = new JobPlanner("sweep", options);
        List<String> models = file.models().isEmpty() ? base.compared() : file.models();
        List<Factor> factors = file.factors().stream().map(Factor::of).toList();
        FactorSpace space = new FactorSpace(family, factors, models);
        int replications =
                options.givesReplications() ? base.parameters().simulation().replications() : file.replications();
        SweepStudy study =
                new SweepStudy(space.experiment(DesignPoints.of(file, space), replications), factors, measures(file));
        return List.of(new StudyJob<>(
                study,
                planner.provenance(base, slashed(named), List.of(), Map.of(KEPT, file.text())),
                planner.place(file.name()),
                SweepPrinter::print));
    }

    private List<String> measures(ExperimentFile file) {
        return file.measures().isEmpty()
                ? workbench().laboratory().measures().stream()
                        .filter(Measure::headline)
                        .map(Measure::name)
                        .toList()
                : file.measures();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
