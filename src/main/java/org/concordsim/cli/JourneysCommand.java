package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordsim.experiment.Simulator;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.experiment.journey.CustomerFiles;
import org.concordsim.experiment.journey.JourneyFiles;
import org.concordsim.experiment.journey.JourneyStudy;
import org.concordsim.experiment.journey.LogFormat;
import org.concordsim.experiment.journey.NothingToTellException;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.result.FolderGuard;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.ResultFolder.Filler;
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
public final class JourneysCommand implements Callable<Integer> {
    private static final Path RESULTS = Path.of("results");
    private static final String NONE = "none";

    private final Simulator simulator;
    private final Filler charts;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or a name in scenarios.")
    private String scenario;

    @Option(
            names = "--formats",
            paramLabel = "A,B",
            split = ",",
            description =
                    "Formats of the logs: ocel, xes, csv, or none for tables, stories and charts only; default: all three.")
    private List<String> formats = List.of();

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

    @Mixin
    private JourneyOptions options;

    JourneysCommand(Simulator simulator, Filler charts) {
        this.simulator = simulator;
        this.charts = charts;
    }

    @Override
    public Integer call() throws ScenarioException, IOException {
        Scenario read = ScenarioFinder.read(scenario, options.overrides());
        JourneyStudy study =
                new JourneyStudy(read.name(), read.parameters(), models(read), options.replication(), formats());
        Provenance provenance = provenance(read, study);
        if (customer == null && need != null) {
            throw options.usage("--need is a need of one customer. Maybe add --customer?");
        }
        if (customer != null) {
            return tell(study, provenance, place(read.name() + "-customer-" + customer, provenance));
        }
        return log(study, provenance, place(read.name() + "-journeys", provenance));
    }

    private Path place(String usual, Provenance provenance) throws IOException {
        Path place = options.out(RESULTS.resolve(usual));
        FolderGuard.check(place, provenance.command(), provenance.scenario(), options.force());
        return place;
    }

    private int log(JourneyStudy study, Provenance provenance, Path place) throws IOException {
        JourneyFiles files = new JourneyFiles(study, provenance, talking());
        new ResultFolder(place).write(folder -> files.write(folder, charts));
        files.runs().forEach(run -> options.stdout()
                .printf(
                        Locale.ROOT,
                        "%-12s %,d entries, %,d journeys under way at the end%n",
                        run.model(),
                        run.entries(),
                        run.underWay()));
        options.stdout().println("Logs, tables, stories and charts are in " + place);
        return ExitCode.OK;
    }

    private int tell(JourneyStudy study, Provenance provenance, Path place) throws IOException {
        try {
            CustomerFiles files = new CustomerFiles(study, provenance, talking(), wanted(study));
            new ResultFolder(place).write(folder -> files.write(folder, charts));
        } catch (NothingToTellException e) {
            throw options.usage(e.getMessage());
        }
        options.stdout().print(CustomerFiles.text(place));
        options.stdout().println("\nThe story and its chart are in " + place);
        return ExitCode.OK;
    }

    private Simulator talking() {
        return new TalkingSimulator(simulator, options.stderr(), options.quiet());
    }

    private CustomerFiles.Customer wanted(JourneyStudy study) {
        int accounts = study.accounts();
        if (customer < 0 || customer >= accounts) {
            throw options.usage("--customer must lie in [0, " + (accounts - 1) + "] but is " + customer
                    + ". Maybe the scenario has fewer accounts?");
        }
        return new CustomerFiles.Customer(customer, need == null ? -1 : need);
    }

    private List<OrganizingModel> models(Scenario read) {
        for (String name : options.models()) {
            if (read.find(name).isEmpty()) {
                throw options.usage("There is no organizing model '" + name + "' in " + read.source()
                        + ". Maybe one of " + read.modelNames() + "?");
            }
        }
        List<String> wanted = options.models().isEmpty() ? read.compared() : options.models();
        return read.models().stream()
                .filter(model -> wanted.contains(model.name()))
                .toList();
    }

    private Set<LogFormat> formats() {
        EnumSet<LogFormat> wanted = EnumSet.noneOf(LogFormat.class);
        if (formats.equals(List.of(NONE))) {
            return wanted;
        }
        for (String name : formats) {
            wanted.add(EnumSet.allOf(LogFormat.class).stream()
                    .filter(format -> format.label().equals(name))
                    .findFirst()
                    .orElseThrow(() -> options.usage("--formats must name ocel, xes or csv, or be none, but has '"
                            + name + "'. Maybe leave it out?")));
        }
        return wanted.isEmpty() ? EnumSet.allOf(LogFormat.class) : wanted;
    }

    private Provenance provenance(Scenario read, JourneyStudy study) {
        List<String> words = new java.util.ArrayList<>();
        List<String> standard =
                read.modelNames().stream().filter(read.compared()::contains).toList();
        if (!study.modelNames().equals(standard)) {
            words.addAll(List.of("--models", String.join(",", study.modelNames())));
        }
        if (study.replication() != 0) {
            words.addAll(List.of("--replication", Integer.toString(study.replication())));
        }
        if (customer != null) {
            words.addAll(List.of("--customer", customer.toString()));
        }
        if (need != null) {
            words.addAll(List.of("--need", need.toString()));
        }
        if (customer == null && study.formats().size() < LogFormat.values().length) {
            String names =
                    study.formats().stream().sorted().map(LogFormat::label).collect(Collectors.joining(","));
            words.addAll(List.of("--formats", names.isEmpty() ? NONE : names));
        }
        String command = CanonicalCommand.of("journeys", read.source(), words, options.overrides());
        Manifest.Scenario identity = new Manifest.Scenario(read.name(), read.hash());
        return new Provenance(BuildInfo.tool(), command, identity, read.resolvedYaml(), java.util.Map.of());
    }
}
