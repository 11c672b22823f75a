package org.concordsim.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.CalibrationTables;
import org.concordsim.result.table.FittedRow;
import org.concordsim.result.table.PosteriorRow;
import org.concordsim.result.table.RecoveredRow;
import org.concordsim.result.table.RecoveryRow;
import org.concordsim.result.table.TargetRow;

/**
 * What a calibration concludes.
 *
 * @param study what was fitted
 * @param parameters prior and posterior of each parameter
 * @param targets observed and simulated figures
 * @param posterior the posterior sample
 * @param recovery the recovery of each parameter over the whole prior; empty if it was not asked for
 * @param recovered the same by synthetic export
 * @param median the place of the posterior medians in the unit cube
 * @param draws the places of some draws of equal weight
 * @param cautions what the data cannot fix, a sentence each
 * @param results the results of all runs
 */
public record CalibrationConclusion(
        CalibrationStudy study,
        List<FittedRow> parameters,
        List<TargetRow> targets,
        List<PosteriorRow> posterior,
        List<RecoveryRow> recovery,
        List<RecoveredRow> recovered,
        double[] median,
        List<double[]> draws,
        List<String> cautions,
        Results results)
        implements Conclusion {
    /** The scenario file with the fitted values. */
    public static final String SCENARIO = "fitted.yaml";

    /** The experiment file that runs every organizing model at draws from the posterior. */
    public static final String MODELS = "models.yaml";

    private static final int DRAWS = 8;

    /** What the data cannot fix, in words. */
    public static final String REMARKS = "remarks.txt";

    static CalibrationConclusion of(CalibrationStudy study, Search search, Bench bench)
            throws IOException, InterruptedException {
        Evidence evidence = study.evidence();
        long seed = study.space().base().parameters().simulation().seed();
        Inference inference = search.inference();
        Posterior posterior = search.posterior(inference, seed + 200);
        Checks checks = Checks.run(search.trials(), posterior);
        List<Recovery> near = checks.recover(inference, evidence.targets(), search.noise(), seed + 300);
        Summary summary = new Summary(study, posterior, near);
        List<TargetRow> targets = summary.targets(search.prior(), checks.predictive());
        List<FittedRow> parameters = summary.parameters();
        RecoverySummary recovered =
                new RecoverySummary(study, new RecoveryCheck(search, study.recovery(), seed + 400).run());
        return new CalibrationConclusion(
                study,
                parameters,
                targets,
                summary.draws(),
                recovered.parameters(),
                recovered.exports(),
                posterior.median(),
                posterior.even(DRAWS),
                Remarks.of(evidence, parameters, targets, search.misfits(), recovered),
                bench.run(study.experiment()).of(whole(study, search.trials().all())));
    }

    private static Experiment whole(CalibrationStudy study, List<Treatment> tried) {
        Experiment frame = study.experiment();
        List<Treatment> all = new ArrayList<>(frame.treatments());
        all.addAll(tried);
        return new Experiment(frame.name(), frame.factors(), all, frame.seed(), Checks.replications());
    }

    @Override
    public void write(Path folder) throws IOException {
        CalibrationTables.FITTED.write(folder, parameters);
        CalibrationTables.TARGETS.write(folder, targets);
        CalibrationTables.POSTERIOR.write(folder, posterior);
        if (!recovery.isEmpty()) {
            CalibrationTables.RECOVERY.write(folder, recovery);
            CalibrationTables.RECOVERED.write(folder, recovered);
        }
        Files.writeString(folder.resolve(SCENARIO), FittedFiles.scenario(study.space(), median));
        Files.writeString(folder.resolve(MODELS), FittedFiles.models(study.space(), draws));
        Files.writeString(folder.resolve(REMARKS), String.join("\n", cautions) + "\n");
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("parameters", parameters);
        tables.put("targets", targets);
        tables.put("recovery", recovery);
        tables.put("remarks", cautions);
        return tables;
    }
}
