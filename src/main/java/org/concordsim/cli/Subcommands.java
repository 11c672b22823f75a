package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.ChartBook;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;

/** The commands below the root, in the order of the help. */
final class Subcommands {
    private Subcommands() {}

    static List<Object> all() {
        List<Object> all = new ArrayList<>(experiments(workbench()));
        all.add(new ReportCommand());
        all.add(new ScenarioCommand());
        return all;
    }

    /** Returns the workbench of the real simulation. */
    static Workbench workbench() {
        return new Workbench(new SimulatedLaboratory(Simulation::run), ChartBook::write);
    }

    /** Returns the commands that run something. */
    static List<Object> experiments(Workbench workbench) {
        List<Object> all = new ArrayList<>(studies(workbench));
        all.addAll(List.of(
                new PlanCommand(workbench),
                new ReplayCommand(workbench),
                new VerifyCommand(workbench),
                new MergeCommand(workbench)));
        return all;
    }

    /** Returns the commands that conduct studies. */
    static List<StudyCommand> studies(Workbench workbench) {
        return List.of(
                new RunCommand(workbench),
                new CompareCommand(workbench),
                new TransitionCommand(workbench),
                new SweepCommand(workbench),
                new AttributeCommand(workbench),
                new SensitivityCommand(workbench),
                new RegimesCommand(workbench),
                new OptimizeCommand(workbench),
                new ValidateCommand(workbench),
                new CalibrateCommand(workbench),
                new JourneysCommand(workbench));
    }
}
