package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.observation.diagnostic.DiagnosticClass;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 20-item diagnostic, scored from the log of a run, finds the organizing model that was configured. */
class DiagnosedModelsTest {
    private static final int RUNS = 4;
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0.5", "simulation.observedYears=1");

    @ParameterizedTest
    @CsvSource({
        "undefined,territory",
        "defined,territory",
        "aligned,territory",
        "integrated,territory",
        "undefined,firstCome",
        "defined,even",
        "aligned,even",
        "integrated,firstCome"
    })
    void everyRunBehavesAsItWasConfigured(String model, String routing) {
        List<String> changes = new ArrayList<>(SHORT);
        changes.add("firm.routing=" + routing);
        double[] totals = RunTrial.branch(model, RUNS, changes).sample().values("diagnostic");

        assertThat(totals).hasSize(RUNS);
        assertThat(Arrays.stream(totals).mapToObj(DiagnosticClass::of).map(DiagnosticClass::label))
                .as("totals %s", Arrays.toString(totals))
                .containsOnly(model);
    }
}
