package org.concordsim.experiment.optimization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.CandidateRow;
import org.concordsim.result.table.FinalRow;
import org.concordsim.result.table.OptimizeTables;
import org.concordsim.scenario.Scalars;

/**
 * What a search for the best levers concludes.
 *
 * @param study what was sought
 * @param recommended the name of the recommended candidate; empty where objectives are traded off
 * @param decided whether it is selected with confidence .95 within the indifference zone
 * @param zone the indifference zone in the unit of the objective
 * @param candidates all that was tried
 * @param finals the comparison on fresh replications
 * @param levers the levels of the recommended candidate by lever; empty where there is none
 * @param results the results of all runs
 */
public record OptimizeConclusion(
        OptimizeStudy study,
        String recommended,
        boolean decided,
        double zone,
        List<CandidateRow> candidates,
        List<FinalRow> finals,
        Map<String, String> levers,
        Results results)
        implements Conclusion {
    /** The scenario file in which the recommended candidate is an organizing model. */
    public static final String SCENARIO = "recommended.yaml";

    static OptimizeConclusion of(OptimizeStudy study, List<Candidate> tried, Verdict verdict, Results results) {
        String scenario = study.space().scenario().name();
        List<CandidateRow> candidates = new ArrayList<>();
        Map<String, String> levers = new LinkedHashMap<>();
        for (Candidate candidate : tried) {
            candidates.addAll(rows(study, candidate, verdict));
            if (candidate.name().equals(verdict.recommended())) {
                for (int i = 0; i < candidate.levels().size(); i++) {
                    levers.put(study.space().names().get(i), candidate.levels().get(i));
                }
            }
        }
        return new OptimizeConclusion(
                study,
                verdict.recommended(),
                verdict.outcome().decided(),
                verdict.outcome().zone(),
                candidates,
                verdict.rows(scenario, study.presets().size()),
                levers,
                results);
    }

    private static List<CandidateRow> rows(OptimizeStudy study, Candidate candidate, Verdict verdict) {
        List<CandidateRow> rows = new ArrayList<>();
        for (int i = 0; i < candidate.merits().length; i++) {
            Goal goal = study.task().goals().get(i);
            double mean = candidate.merits()[i] / goal.merit(1, verdict.scales()[i]);
            rows.add(new CandidateRow(
                    study.space().scenario().name(),
                    candidate.name(),
                    candidate.generation(),
                    candidate.isFeasible(),
                    goal.measure().name(),
                    goal.measure().unit(),
                    mean));
        }
        return rows;
    }

    @Override
    public void write(Path folder) throws IOException {
        OptimizeTables.CANDIDATES.write(folder, candidates);
        OptimizeTables.FINALS.write(folder, finals);
        if (!levers.isEmpty()) {
            Files.writeString(folder.resolve(SCENARIO), scenario());
        }
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("recommended", recommended);
        tables.put("decided", decided);
        tables.put("levers", levers);
        tables.put("finals", finals);
        return tables;
    }

    private String scenario() {
        StringBuilder text = new StringBuilder("schemaVersion: 1\n");
        String name = study.space().scenario().name() + "-recommended";
        text.append("name: ")
                .append(Scalars.quoted(name.length() > 60 ? "recommended" : name))
                .append('\n');
        text.append("question: \"What does the recommended organizing model do beside the presets?\"\n");
        text.append("extends: scenario.resolved.yaml\nmodels:\n  recommended:\n");
        text.append("    base: ").append(study.space().base()).append('\n');
        levers.forEach((lever, level) ->
                text.append("    ").append(lever).append(": ").append(level).append('\n'));
        text.append("compare: [").append(String.join(", ", study.presets())).append(", recommended]\n");
        return text.toString();
    }
}
