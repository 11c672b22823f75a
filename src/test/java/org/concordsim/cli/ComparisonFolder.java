package org.concordsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder for the results of small comparisons in the laboratory of sums, and the shell that runs them. */
abstract class ComparisonFolder {
    @TempDir
    Path folder;

    final Shell shell = new Shell();

    /** Returns the words of a comparison of four replications whose results go to a folder in this one. */
    String[] compare(String out, String... more) {
        List<String> words = new ArrayList<>(
                List.of("--quiet", "compare", "default", "-n", "4", "--threads", "2", "--out", path(out)));
        words.addAll(List.of(more));
        return words.toArray(new String[0]);
    }

    /** Returns the path of a name in this folder. */
    String path(String name) {
        return folder.resolve(name).toString();
    }
}
