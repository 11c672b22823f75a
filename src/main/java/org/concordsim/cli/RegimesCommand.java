package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.cli.print.RegimePrinter;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorSpace;
import org.concordsim.experiment.regimes.ContextChoice;
import org.concordsim.experiment.regimes.RegimeConclusion;
import org.concordsim.experiment.regimes.RegimeStudy;
import org.concordsim.experiment.study.Budget;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code regimes}: in which contexts which organizing model is best. */
@Command(
        name = "regimes",
        description = "Find in which contexts which organizing model is best, and where none can be told from others.")
public final class RegimesCommand extends StudyCommand {
    private static final int REPLICATIONS = 5;
    private static final String CONTRIBUTION = "contribution";

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private final ModelsOption models = new ModelsOption();

    @Option(
            names = "--factors",
            paramLabel = "NAME[:LOW:HIGH],...",
            split = ",",
            description = {
                "Contexts to vary: firmSize, cycleLength, productComplexity, market.turbulence, leadHeterogeneity,",
                "payMix, or any key; default: these six."
            })
    private List<String> factors = new ArrayList<>();

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            defaultValue = CONTRIBUTION,
            description = "The measure by which the best is found; default: ${DEFAULT-VALUE}.")
    private String measure;

    @Mixin
    private final BudgetOption budget = new BudgetOption();

    RegimesCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<RegimeConclusion>> jobs() throws ScenarioException {
        ScenarioFamily family = options.family(scenario.name());
        Scenario base = family.base();
        JobPlanner planner = new JobPlanner("regimes", options);
        SubjectOptions.check(measure, workbench().laboratory(), options);
        List<OrganizingModel> chosen = planner.models(base, models.names());
        if (chosen.size() < 2) {
            throw options.usage("A best model needs two to choose from but there is " + chosen.size()
                    + ". Maybe name more with --models?");
        }
        int replications =
                options.givesReplications() ? base.parameters().simulation().replications() : REPLICATIONS;
        if (replications < 2) {
            throw options.usage(
                    "--replications must be 2 or more for regimes but is " + replications + ". Maybe leave it out?");
        }
        Budget runs = budget.of(chosen.size(), replications, options);
        return List.of(new StudyJob<>(
                study(family, chosen, runs),
                planner.provenance(base, base.source(), words(planner, base, chosen), Map.of()),
                planner.place(base.name() + "-regimes"),
                RegimePrinter::print));
    }

    private RegimeStudy study(ScenarioFamily family, List<OrganizingModel> chosen, Budget runs)
            throws ScenarioException {
        try {
            List<Factor> contexts = new ContextChoice(family).read(factors);
            List<String> names = chosen.stream().map(OrganizingModel::name).toList();
            return RegimeStudy.of(new FactorSpace(family, contexts, names), measure, runs);
        } catch (IllegalArgumentException e) {
            throw options.usage(e.getMessage());
        }
    }

    private List<String> words(JobPlanner planner, Scenario base, List<OrganizingModel> chosen) {
        List<String> words = new ArrayList<>(planner.words(base, chosen));
        if (!factors.isEmpty()) {
            words.addAll(List.of("--factors", String.join(",", factors)));
        }
        if (!measure.equals(CONTRIBUTION)) {
            words.addAll(List.of("--measure", measure));
        }
        words.addAll(budget.canonical());
        return words;
    }
}
