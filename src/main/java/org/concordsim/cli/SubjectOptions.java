package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.sensitivity.Subject;
import org.concordsim.scenario.Scenario;
import picocli.CommandLine.Option;

/** The options that say what is explained: a measure of a model, or of the difference between two. */
final class SubjectOptions {
    private static final String CONTRIBUTION = "contribution";

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            defaultValue = CONTRIBUTION,
            description = "The measure; default: ${DEFAULT-VALUE}.")
    private String measure;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "The organizing model; default: the first that the scenario compares.")
    private String model;

    @Option(
            names = "--difference",
            paramLabel = "A-B",
            description = "Explain A minus B on the same customers instead of one model.")
    private String difference;

    Subject subject(Scenario scenario, Laboratory laboratory, ExperimentOptions options) {
        check(measure, laboratory, options);
        if (model != null && difference != null) {
            throw options.usage("--model and --difference both say what is explained. Maybe keep one of them?");
        }
        if (difference != null) {
            return new Subject(pair(scenario, options), measure);
        }
        String name = model == null ? scenario.compared().get(0) : model;
        new JobPlanner("", options).model(scenario, name);
        return new Subject(List.of(name), measure);
    }

    /** Refuses a measure that nobody measures. */
    static void check(String measure, Laboratory laboratory, ExperimentOptions options) {
        MeasureFinder.of(laboratory.measures(), measure, options);
    }

    /** Returns the words of the canonical command; none for what is explained by default. */
    List<String> canonical(Scenario scenario, Subject subject) {
        List<String> words = new ArrayList<>();
        if (!measure.equals(CONTRIBUTION)) {
            words.addAll(List.of("--measure", measure));
        }
        if (subject.models().size() == 2) {
            words.addAll(List.of("--difference", String.join("-", subject.models())));
        } else if (!subject.models().get(0).equals(scenario.compared().get(0))) {
            words.addAll(List.of("--model", subject.models().get(0)));
        }
        return words;
    }

    private List<String> pair(Scenario scenario, ExperimentOptions options) {
        List<String> names = scenario.modelNames();
        for (int at = difference.indexOf('-'); at > 0; at = difference.indexOf('-', at + 1)) {
            List<String> pair = List.of(difference.substring(0, at), difference.substring(at + 1));
            if (names.containsAll(pair) && !pair.get(0).equals(pair.get(1))) {
                return pair;
            }
        }
        throw options.usage("--difference must be two organizing models with a dash between them but is '" + difference
                + "'. Maybe two of " + names + "?");
    }
}
