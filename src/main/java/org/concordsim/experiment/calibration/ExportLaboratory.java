package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.calibration.export.Export;
import org.concordsim.experiment.calibration.target.Target;
import org.concordsim.experiment.calibration.target.TargetSheet;
import org.concordsim.model.RunPlan;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.observation.Observed;
import org.concordsim.observation.crm.CrmLog;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * A laboratory that measures what a firm's export shows: targets, read off the table that the simulated CRM system keeps.
 *
 * @param usual the laboratory that runs the simulation
 * @param sheet the targets; leads of the simulated firm count as they are
 */
record ExportLaboratory(Laboratory usual, TargetSheet sheet) implements Laboratory {
    @Override
    public List<Measure> measures() {
        return sheet.targets().stream().map(ExportLaboratory::measure).toList();
    }

    @Override
    public Outcome run(RunPlan plan) {
        CrmLog log = log(plan);
        Outcome outcome = usual.run(plan, log);
        double[] values = sheet.values(sheet.start().of(export(plan, log)));
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observed.add(new Observed(measures().get(i), Keep.ALL, Keep.ALL, values[i]));
        }
        return new Outcome(outcome.end(), observed);
    }

    /** Returns the log of a run from the end of warm-up on. */
    static CrmLog log(RunPlan plan) {
        SimulationParameters time = plan.parameters().simulation();
        double from = time.warmUpYears() * time.yearDays();
        return new CrmLog(from, from + time.observedYears() * time.yearDays());
    }

    /** Returns what the log of a run exports. */
    static Export export(RunPlan plan, CrmLog log) {
        SimulationParameters time = plan.parameters().simulation();
        double from = time.warmUpYears() * time.yearDays();
        double until = CrmLog.calendar(from + time.observedYears() * time.yearDays());
        return new Export(log.records(), CrmLog.calendar(from), until, until, List.of());
    }

    private static Measure measure(Target target) {
        return new Measure(target.name(), target.unit(), Better.NEITHER, "funnel", true, target.definition());
    }
}
