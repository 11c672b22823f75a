package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --models}: which organizing models take part. */
final class ModelsOption {
    @Option(
            names = "--models",
            paramLabel = "A,B",
            split = ",",
            description = "Organizing models by name, hybrids too; default: those that the scenario compares.")
    private List<String> names = new ArrayList<>();

    /** Returns the names; none for those that the scenario compares. */
    List<String> names() {
        return List.copyOf(names);
    }
}
