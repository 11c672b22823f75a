package org.concordsim.cli;

import picocli.CommandLine.Parameters;

/** The scenario of a command that studies one firm, the baseline unless another is named. */
final class ScenarioArgument {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "baseline",
            description = "A file, or a name in scenarios; default: ${DEFAULT-VALUE}.")
    private String name;

    /** Returns the file or the name. */
    String name() {
        return name;
    }
}
