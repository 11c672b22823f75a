package org.concordsim.cli;

import java.util.List;
import org.concordsim.result.Measure;
import org.concordsim.scenario.source.Names;

/** The way from a name on the command line to a measure. */
final class MeasureFinder {
    private MeasureFinder() {}

    static Measure of(List<Measure> measures, String name, ExperimentOptions options) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> options.usage("There is no measure '" + name + "'. "
                        + Names.nearest(
                                        name,
                                        measures.stream().map(Measure::name).toList())
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Maybe one of those in src/site/markdown/odd.md?")));
    }
}
