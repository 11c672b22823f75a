package org.concordsim.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.cli.print.Printout;
import org.concordsim.cli.print.SensitivityPrinter;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorChoice;
import org.concordsim.experiment.factor.FactorSpace;
import org.concordsim.experiment.sensitivity.MorrisStudy;
import org.concordsim.experiment.sensitivity.SobolStudy;
import org.concordsim.experiment.sensitivity.Subject;
import org.concordsim.experiment.study.Budget;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.study.Study;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code sensitivity}: which factors decide a measure. */
@Command(
        name = "sensitivity",
        description = "Find which assumptions decide a measure, or the difference between two organizing models.")
public final class SensitivityCommand extends StudyCommand {
    private static final int REPLICATIONS = 2;

    /** A way to find what matters. */
    enum Method {
        morris,
        sobol
    }

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Option(
            names = "--method",
            paramLabel = "morris|sobol",
            defaultValue = "morris",
            description = "morris screens many factors; sobol splits the variance between a few.")
    private Method method;

    @Mixin
    private final FactorOptions factors = new FactorOptions();

    @Mixin
    private final SubjectOptions subjects = new SubjectOptions();

    @Mixin
    private final BudgetOption budget = new BudgetOption();

    SensitivityCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<? extends StudyJob<?>> jobs() throws ScenarioException, IOException {
        ScenarioFamily family = options.family(scenario.name());
        Scenario base = family.base();
        Subject subject = subjects.subject(base, workbench().laboratory(), options);
        int replications =
                options.givesReplications() ? base.parameters().simulation().replications() : REPLICATIONS;
        Budget runs = budget.of(subject.models().size(), replications, options);
        List<String> words = words(base, subject);
        try {
            FactorSpace space = new FactorSpace(family, factors(family), subject.models());
            return method == Method.morris
                    ? job(MorrisStudy.of(space, subject, runs), base, words, SensitivityPrinter::morris)
                    : job(SobolStudy.of(space, subject, runs), base, words, SensitivityPrinter::sobol);
        } catch (IllegalArgumentException e) {
            throw options.usage(e.getMessage());
        }
    }

    private <C extends Conclusion> List<StudyJob<C>> job(
            Study<C> study, Scenario base, List<String> words, Printout<C> printout) {
        JobPlanner planner = new JobPlanner("sensitivity", options);
        return List.of(new StudyJob<>(
                study,
                planner.provenance(base, base.source(), words, Map.of()),
                planner.place(base.name() + "-" + method),
                printout));
    }

    private List<Factor> factors(ScenarioFamily family) throws ScenarioException, IOException {
        FactorChoice choice = new FactorChoice(family);
        List<String> wanted = factors.words(options);
        if (wanted.isEmpty() && method == Method.sobol) {
            throw options.usage("--method sobol needs the factors that matter."
                    + " Maybe add --screened with the folder of a morris study, or --factors?");
        }
        return wanted.isEmpty() ? choice.assumptions() : choice.read(wanted);
    }

    private List<String> words(Scenario base, Subject subject) throws IOException {
        List<String> words = new ArrayList<>();
        if (method != Method.morris) {
            words.addAll(List.of("--method", method.name()));
        }
        List<String> chosen = factors.words(options);
        if (!chosen.isEmpty()) {
            words.addAll(List.of("--factors", String.join(",", chosen)));
        }
        words.addAll(subjects.canonical(base, subject));
        words.addAll(budget.canonical());
        return words;
    }
}
