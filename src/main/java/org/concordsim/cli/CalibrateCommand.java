package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordsim.cli.print.CalibrationPrinter;
import org.concordsim.experiment.calibration.CalibrationConclusion;
import org.concordsim.experiment.calibration.CalibrationStudy;
import org.concordsim.experiment.calibration.Evidence;
import org.concordsim.experiment.calibration.FitSpace;
import org.concordsim.experiment.calibration.Priors;
import org.concordsim.experiment.calibration.RecoveryPlan;
import org.concordsim.experiment.calibration.export.ExportReader;
import org.concordsim.result.Json;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.mapping.Mapping;
import org.concordsim.scenario.mapping.MappingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code calibrate}: market, funnel and people parameters fitted to a firm's own export. */
@Command(
        name = "calibrate",
        description = "Fit market, funnel and people parameters, never levers, to a firm's own CRM export.")
public final class CalibrateCommand extends StudyCommand {
    /** The file of a result folder that holds the export's figures in place of its rows. */
    static final String KEPT = "observed.json";

    @Parameters(paramLabel = "SCENARIO", description = "A file or a name: the firm from which the fit starts.")
    private String scenario;

    @Option(
            names = "--data",
            paramLabel = "FILE,FILE",
            split = ",",
            required = true,
            description = "CSV files with a header, joined by the lead's identity.")
    private List<Path> data = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            required = true,
            description = "YAML file that says which column means what.")
    private Path mapping;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "defined",
            description = "The organizing model that the real firm is held to have; default: ${DEFAULT-VALUE}.")
    private String model;

    @Option(
            names = "--budget",
            paramLabel = "RUNS",
            defaultValue = "480",
            description =
                    "Runs for waves, posterior prediction and recovery check together; default:" + " ${DEFAULT-VALUE}.")
    private int budget;

    @Option(
            names = "--recover",
            paramLabel = "EXPORTS",
            defaultValue = "0",
            description =
                    "Synthetic exports of firms drawn from the prior that are fitted anew, a run each on top of the"
                            + " budget; default: ${DEFAULT-VALUE}.")
    private int recover;

    @Option(
            names = "--recover-runs",
            paramLabel = "RUNS",
            defaultValue = "0",
            description = "Runs of waves of its own for each of them; 0 takes the fit's later waves. Default:"
                    + " ${DEFAULT-VALUE}.")
    private int recoverRuns;

    CalibrateCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<CalibrationConclusion>> jobs() throws ScenarioException, IOException {
        ScenarioFamily family = options.family(scenario);
        Scenario base = family.base();
        JobPlanner planner = new JobPlanner("calibrate", options);
        planner.model(base, model);
        Evidence evidence = evidence();
        Map<String, List<Double>> ranges =
                evidence.fit().isEmpty() ? Priors.usual(base, evidence.sheet().channels()) : evidence.fit();
        CalibrationStudy study = study(FitSpace.of(family, model, ranges), evidence);
        return List.of(new StudyJob<>(
                study,
                planner.provenance(base, base.source(), words(), Map.of(KEPT, Json.text(evidence))),
                planner.place(base.name() + "-calibration"),
                CalibrationPrinter::print));
    }

    /** Returns the figures of the export, or those that a recalled folder keeps in place of it. */
    private Evidence evidence() throws ScenarioException, IOException {
        Path kept = options.input(mapping, KEPT);
        if (!kept.equals(mapping)) {
            return Json.read(kept, Evidence.class);
        }
        Mapping meaning = MappingReader.read(mapping);
        return Evidence.of(ExportReader.read(data, meaning), meaning);
    }

    private CalibrationStudy study(FitSpace space, Evidence evidence) {
        try {
            return new CalibrationStudy(space, evidence, budget, new RecoveryPlan(recover, recoverRuns));
        } catch (IllegalArgumentException e) {
            throw options.usage(e.getMessage());
        }
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "--data",
                data.stream().map(file -> file.toString().replace('\\', '/')).collect(Collectors.joining(",")),
                "--mapping",
                mapping.toString().replace('\\', '/'),
                "--model",
                model,
                "--budget",
                Integer.toString(budget)));
        if (recover > 0) {
            words.addAll(List.of("--recover", Integer.toString(recover)));
        }
        if (recoverRuns > 0) {
            words.addAll(List.of("--recover-runs", Integer.toString(recoverRuns)));
        }
        return words;
    }
}
