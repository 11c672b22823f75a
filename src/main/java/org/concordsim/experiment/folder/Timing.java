package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordsim.experiment.ExperimentResult;
import org.concordsim.result.Json;
import org.concordsim.result.ResultFolder;

/** The time that an experiment took, in the only file that may differ between identical commands. */
final class Timing {
    private Timing() {}

    static void write(Path folder, ExperimentResult result) throws IOException {
        Map<String, Object> timing = new LinkedHashMap<>();
        long events = result.runs().stream()
                .mapToLong(run -> run.outcome().end().events())
                .sum();
        timing.put("threads", result.effort().threads());
        timing.put("seconds", result.effort().seconds());
        timing.put("eventsPerSecond", events / result.effort().seconds());
        Map<String, Double> runs = new LinkedHashMap<>();
        result.runs().forEach(run -> runs.put(run.run().id(), run.seconds()));
        timing.put("runSeconds", runs);
        Json.write(folder.resolve(ResultFolder.TIMING), timing);
    }
}
