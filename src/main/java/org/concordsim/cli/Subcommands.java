package org.concordsim.cli;

import java.util.List;

/** The commands below the root, in the order of the help. */
final class Subcommands {
    private Subcommands() {}

    static List<Object> all() {
        return List.of(new ScenarioCommand());
    }
}
