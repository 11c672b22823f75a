package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunRecord;
import org.concordsim.result.Json;
import org.concordsim.result.ResultFolder;

/** The time that a study took, in the only file that may differ between identical commands. */
final class Timing {
    private Timing() {}

    static void write(Path folder, Results results, Effort effort) throws IOException {
        Map<String, Object> timing = new LinkedHashMap<>();
        long events = results.records().mapToLong(RunRecord::events).sum();
        timing.put("threads", effort.threads());
        timing.put("seconds", effort.seconds());
        timing.put("eventsPerSecond", events / effort.seconds());
        Map<String, Double> runs = new LinkedHashMap<>();
        results.records().forEach(run -> runs.put(run.id(), run.seconds()));
        timing.put("runSeconds", runs);
        Json.write(folder.resolve(ResultFolder.TIMING), timing);
    }
}
