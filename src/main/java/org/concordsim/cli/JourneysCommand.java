package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordsim.cli.print.JourneyPrinter;
import org.concordsim.experiment.journey.CustomerConclusion;
import org.concordsim.experiment.journey.CustomerStudy;
import org.concordsim.experiment.journey.JourneyConclusion;
import org.concordsim.experiment.journey.JourneyPlan;
import org.concordsim.experiment.journey.JourneyRuns;
import org.concordsim.experiment.journey.JourneyStudy;
import org.concordsim.experiment.journey.LogFormat;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code journeys}: the log of customers' journeys, its process analysis, and journeys told. */
@Command(
        name = "journeys",
        description =
                "Log customers' journeys under each organizing model (OCEL 2.0, XES, CSV) and analyse the process.")
public final class JourneysCommand extends StudyCommand {
    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or a name in scenarios.")
    private String scenario;

    @Option(
            names = {"--models", "--model"},
            paramLabel = "A,B",
            split = ",",
            description = "Organizing models by name, hybrids too; default: those that the scenario compares.")
    private List<String> models = new ArrayList<>();

    @Option(
            names = "--replication",
            paramLabel = "N",
            defaultValue = "0",
            description = "The replication that is logged, from 0; default: ${DEFAULT-VALUE}.")
    private int replication;

    @Mixin
    private final LogFormats formats = new LogFormats();

    @Option(
            names = "--customer",
            paramLabel = "N",
            description = "Tell the journey of one customer, counted from 0, under each model instead of logging all.")
    private Integer customer;

    @Option(
            names = "--need",
            paramLabel = "K",
            description = "With --customer: which need, counted from 0; default: the one with the most to tell.")
    private Integer need;

    JourneysCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<?>> jobs() throws ScenarioException {
        refuseWithoutMeaning();
        JobPlanner planner = new JobPlanner("journeys", options);
        Scenario read = options.scenario(scenario);
        JourneyPlan plan = new JourneyPlan(read.name(), read.parameters(), planner.models(read, models), replication);
        JourneyRuns runs = CompareRequest.journeys(plan, workbench().laboratory(), options);
        List<String> words = new ArrayList<>(planner.words(read, plan.models()));
        if (replication != 0) {
            words.addAll(List.of("--replication", Integer.toString(replication)));
        }
        return List.of(customer == null ? log(planner, read, runs, words) : tell(planner, read, runs, words));
    }

    private StudyJob<JourneyConclusion> log(JobPlanner planner, Scenario read, JourneyRuns runs, List<String> words) {
        Set<LogFormat> wanted = formats.wanted(options);
        words.addAll(LogFormats.words(wanted));
        return new StudyJob<>(
                new JourneyStudy(runs, wanted),
                planner.provenance(read, words),
                planner.place(read.name() + "-journeys"),
                JourneyPrinter::logs);
    }

    private StudyJob<CustomerConclusion> tell(JobPlanner planner, Scenario read, JourneyRuns runs, List<String> words) {
        int accounts = runs.plan().accounts();
        if (customer < 0 || customer >= accounts) {
            throw options.usage("--customer must lie in [0, " + (accounts - 1) + "] but is " + customer
                    + ". Maybe the scenario has fewer accounts?");
        }
        words.addAll(List.of("--customer", customer.toString()));
        if (need != null) {
            words.addAll(List.of("--need", need.toString()));
        }
        return new StudyJob<>(
                new CustomerStudy(runs, customer, need == null ? -1 : need),
                planner.provenance(read, words),
                planner.place(read.name() + "-customer-" + customer),
                JourneyPrinter::story);
    }

    private void refuseWithoutMeaning() {
        if (replication < 0 || replication > MOST) {
            throw options.usage(
                    "--replication must lie in [0, " + MOST + "] but is " + replication + ". Maybe leave it out?");
        }
        if (options.givesReplications()) {
            throw options.usage("--replications has no meaning, because one replication is logged."
                    + " Maybe --replication N, which says which one?");
        }
        if (customer == null && need != null) {
            throw options.usage("--need is a need of one customer. Maybe add --customer?");
        }
        if (need != null && need < 0) {
            throw options.usage("--need must be at least 0 but is " + need + ". Maybe leave it out?");
        }
        if (customer != null && formats.given()) {
            throw options.usage("--formats has no meaning with --customer, which writes no log. Maybe leave it out?");
        }
    }
}
