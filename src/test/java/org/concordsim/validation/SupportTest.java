package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.statistics.Summary;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;

/** The score of the 20-item diagnostic with and without executives who stand behind the agreed rules. */
class SupportTest {
    private static final int RUNS = 8;
    private static final double ALIGNED_FROM = 60;

    private static Summary score(String... changes) {
        return Summary.of(
                RunTrial.branch("aligned", RUNS, List.of(changes)).sample().values("diagnostic"));
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
