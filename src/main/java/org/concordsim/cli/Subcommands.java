package org.concordsim.cli;

import java.util.List;
import org.concordsim.chart.ChartBook;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;

/** The commands below the root, in the order of the help. */
final class Subcommands {
    private Subcommands() {}

    static List<Object> all() {
        Workbench workbench = new Workbench(new SimulatedLaboratory(Simulation::run), ChartBook::write);
        return List.of(new RunCommand(workbench), new CompareCommand(workbench), new ScenarioCommand());
    }
}
