package org.concordsim.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.cli.print.ResultPrinter;
import org.concordsim.experiment.selection.Quest;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The verb {@code compare}: organizing models on the same customers. */
@Command(
        name = "compare",
        description = "Compare organizing models on the same customers, in place and reached from Undefined.")
public final class CompareCommand extends StudyCommand {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..*",
            defaultValue = "baseline",
            description = "Files, or names in scenarios; default: ${DEFAULT-VALUE}.")
    private List<String> scenarios = new ArrayList<>();

    @Mixin
    private final ModelsOption models = new ModelsOption();

    @Mixin
    private final KeepOptions keep = new KeepOptions();

    @Mixin
    private final PrecisionOptions precision = new PrecisionOptions();

    @Mixin
    private final SelectOptions select = new SelectOptions();

    @Mixin
    private final WorldOptions worlds = new WorldOptions();

    CompareCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<?>> jobs() throws ScenarioException {
        JobPlanner planner = new JobPlanner("compare", options);
        refuseSeveral();
        Set<String> names = new HashSet<>();
        List<StudyJob<?>> jobs = new ArrayList<>();
        List<Scenario> read = read();
        for (int i = 0; i < read.size(); i++) {
            Scenario scenario = read.get(i);
            if (!names.add(scenario.name())) {
                throw options.usage("Two scenarios have the name '" + scenario.name()
                        + "', so their results would share a folder. Maybe compare them one after the other?");
            }
            jobs.add(job(new CompareRequest(
                    planner,
                    options,
                    scenarios.get(i),
                    scenario,
                    planner.models(scenario, models.names()),
                    scenarios.size() > 1 ? planner.placeBeside(scenario.name()) : planner.place(scenario.name()))));
        }
        return jobs;
    }

    private StudyJob<?> job(CompareRequest request) throws ScenarioException {
        List<String> words = precision.words(keep.words(request.words()), options);
        if (select.given()) {
            Quest quest = select.quest(options, workbench().laboratory().measures(), precision.most());
            return request.withJourneys(
                    select.job(request, quest, keep.keep(), words), workbench().laboratory());
        }
        if (worlds.given()) {
            return worlds.job(request, workbench().laboratory().measures());
        }
        return request.withJourneys(
                request.job(
                        precision.study(request.everyWay(), keep.keep(), options), words, ResultPrinter::comparison),
                workbench().laboratory());
    }

    /** Refuses options that ask for different things, and those that have no meaning without another. */
    private void refuseSeveral() {
        Map<String, Boolean> ways = new LinkedHashMap<>();
        ways.put("--precision", precision.given());
        ways.put("--select", select.given());
        ways.put("--levers-from-range", worlds.given());
        List<String> given = ways.keySet().stream().filter(ways::get).toList();
        if (given.size() > 1) {
            throw options.usage(String.join(" and ", given) + " ask for different things. Maybe one after the other?");
        }
        precision.refuseLeast(options);
        if (!select.given()) {
            select.refuseZone(options);
            precision.refuseMost(options);
        }
        worlds.refuseAlone(options);
        if (worlds.given() && keep.given()) {
            throw options.usage("--quarters has no meaning with --levers-from-range. Maybe leave it out?");
        }
    }

    private List<Scenario> read() throws ScenarioException {
        List<Scenario> read = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        ScenarioException first = null;
        for (String name : scenarios) {
            try {
                read.add(options.scenario(name));
            } catch (ScenarioException e) {
                first = first == null ? e : first;
                faults.addAll(e.lines());
            }
        }
        if (first != null) {
            throw new ScenarioException(first.kind(), faults);
        }
        return read;
    }
}
