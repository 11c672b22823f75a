package org.concordsim.cli;

import java.nio.file.Path;
import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.result.Measure;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.design.ExperimentReader;

/**
 * The way from a name on the command line to an experiment file, and from that file to its scenario.
 *
 * @param options the options of the command
 * @param file the experiment file as it was named
 * @param laboratory what can be measured
 */
record ExperimentFinder(ExperimentOptions options, Path file, Laboratory laboratory)
        implements ExperimentReader.Vocabulary {
    private static final Path FOLDER = ScenarioFinder.FOLDER.resolve("experiments");

    /** Returns the file of a name, whether it exists or not. */
    static Path path(String name) throws ScenarioException {
        return ScenarioFinder.path(FOLDER, name);
    }

    /** Returns the scenario that the file names: a file beside it, or a name as on the command line. */
    ScenarioFamily family(String scenario) throws ScenarioException {
        boolean aside = scenario.contains(".") || scenario.contains("/");
        return options.family(aside ? file.resolveSibling(scenario).normalize().toString() : scenario);
    }

    @Override
    public Scenario scenario(String scenario) throws ScenarioException {
        return family(scenario).base();
    }

    @Override
    public List<String> measures() {
        return laboratory.measures().stream().map(Measure::name).toList();
    }
}
