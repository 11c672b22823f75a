package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Keep;
import picocli.CommandLine.Option;

/** The options that say which values of each run results keep. */
final class KeepOptions {
    @Option(
            names = "--quarters",
            description =
                    "Keep quarters of every measure, for each segment too, not only of the headline ones for all segments.")
    private boolean quarters;

    Keep keep() {
        return quarters ? Keep.EVERYTHING : Keep.HEADLINE_QUARTERS;
    }

    boolean given() {
        return quarters;
    }

    /** Returns the words of a canonical command with those of these options. */
    List<String> words(List<String> before) {
        List<String> words = new ArrayList<>(before);
        if (quarters) {
            words.add("--quarters");
        }
        return words;
    }
}
