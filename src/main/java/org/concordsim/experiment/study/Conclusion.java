package org.concordsim.experiment.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;

/** What a study concludes. */
public interface Conclusion {
    /** Returns the results of all its runs. */
    Results results();

    /** Writes the tables that only this kind of study has into a folder that holds runs, measures and summary. */
    void write(Path folder) throws IOException;

    /** Returns what is written, for other programs: tables by name, as lists of records. */
    Map<String, Object> tables();

    /** Returns what a reader has to know beside the numbers, a line each; they do not make the command fail. */
    default List<String> remarks() {
        return List.of();
    }

    /** Returns what of the asked-for precision was not reached, a line each; empty if all was or none was asked for. */
    default List<String> unreached() {
        return List.of();
    }
}
