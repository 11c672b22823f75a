package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.concordsim.experiment.run.Results;

/** Tables that a result folder holds beside those of its study. */
@FunctionalInterface
public interface Companion {
    /** No tables. */
    Companion NONE = (folder, results) -> {};

    /** Writes them into a folder that holds all other tables. */
    void write(Path folder, Results results) throws IOException;
}
