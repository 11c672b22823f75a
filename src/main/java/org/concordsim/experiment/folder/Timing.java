package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
        timing.put("runSeconds", new RunSeconds(results));
        Json.write(folder.resolve(ResultFolder.TIMING), timing);
    }

    /** The time of each run by its identity, read from the book one by one. */
    private static final class RunSeconds extends AbstractMap<String, Double> {
        private final Results results;

        RunSeconds(Results results) {
            this.results = results;
        }

        @Override
        public Set<Entry<String, Double>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, Double>> iterator() {
                    return results.records()
                            .map(run -> Map.entry(run.id(), run.seconds()))
                            .iterator();
                }

                @Override
                public int size() {
                    return (int) results.size();
                }
            };
        }
    }
}
