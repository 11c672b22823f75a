package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.observation.diagnostic.DiagnosticClass;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.statistics.Summary;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score of the 20-item diagnostic with and without executives who stand behind the agreed rules. */
class SupportTest {
    private static final int RUNS = 8;
    private static final double DEFINED_FROM = 40;
    private static final double ALIGNED_FROM = 60;
    private static final double CONFIDENCE = 0.95;
    private static final List<String> LONGER = List.of("simulation.warmUpYears=0.5", "simulation.observedYears=1");

    /** Where trust alone decides how far people follow what nobody makes them follow. */
    private static final String HEED = "people.trustCompliance=1";

    private static final String TRUST = "people.informalTrust=1";
    private static final String NO_TRUST = "people.informalTrust=0";

    private static Summary score(String... changes) {
        return Summary.of(
                RunTrial.branch("aligned", RUNS, List.of(changes)).sample().values("diagnostic"));
    }

    private static RunSample startUp(String model, String... changes) {
        List<String> all = new ArrayList<>(LONGER);
        all.addAll(List.of(changes));
        return new RunTrial(SmallFirm.scenario(all.toArray(String[]::new)), List.of(model), RUNS).sample();
    }

    @ParameterizedTest
    @CsvSource({"undefined, 0.3", "undefined, 0", "aligned, 0", "integrated, 0.12"})
    void aStartUpWhosePeopleTrustEachOtherScoresAboveTheSameOneWithoutTrust(String model, double support) {
        String executives = "levers." + model + ".executiveSupport=" + support;
        PairedComparison trust = startUp(model, executives, TRUST, HEED)
                .less(startUp(model, executives, NO_TRUST, HEED), "diagnostic", CONFIDENCE);

        assertThat(trust.interval().low()).as("%s", trust).isPositive();
    }

    @Test
    void aTrustingStartUpMayScoreInTheClassAboveItsConfiguration() {
        String little = "levers.integrated.executiveSupport=0.12";
        Summary without =
                Summary.of(startUp("integrated", little, NO_TRUST, HEED).values("diagnostic"));
        Summary with = Summary.of(startUp("integrated", little, TRUST, HEED).values("diagnostic"));

        assertThat(DiagnosticClass.of(without.interval().high())).isEqualTo(DiagnosticClass.of(DEFINED_FROM));
        assertThat(DiagnosticClass.of(with.interval().low())).isEqualTo(DiagnosticClass.of(ALIGNED_FROM));
    }

    @Test
    void alignedScoresAsUndefinedOrDefinedIfNobodyStandsBehindIt() {
        assertThat(score("levers.aligned.executiveSupport=0").interval().high()).isLessThan(ALIGNED_FROM);
    }

    @Test
    void alignedScoresHigherTheMoreExecutivesStandBehindIt() {
        double none = score("levers.aligned.executiveSupport=0").interval().high();
        double half = score("levers.aligned.executiveSupport=0.5").mean();
        double full = score("levers.aligned.executiveSupport=1").interval().low();

        assertThat(half).isStrictlyBetween(none, full);
    }
}
