package org.concordsim.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.concordsim.model.RunPlan;
import org.concordsim.model.customer.Stimulus.Explained;
import org.concordsim.model.customer.Stimulus.PitchRepeated;
import org.concordsim.support.Memoirs;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What salespeople of a small firm explain, and what they leave out, as their beliefs and alternatives change. */
class PitchingTest {
    private static final String[] NO_OTHER_WORDS = {
        "understanding.webShare=0", "understanding.contentKnown=0", "people.informalTrust=0", "beliefs.languageStep=0"
    };

    private static long count(Class<?> stimulus, Stream<String> options) {
        RunPlan plan = SmallFirm.plan("defined", options.toArray(String[]::new));
        return Memoirs.of(plan, Double.MAX_VALUE, event -> {}).entries().stream()
                .filter(entry -> stimulus.isInstance(entry.stimulus()))
                .count();
    }

    private static long repeated(String... options) {
        return count(PitchRepeated.class, Stream.concat(Stream.of("people.pitchBelief=1"), Arrays.stream(options)));
    }

    private static long explained(String... options) {
        return count(Explained.class, Stream.concat(Arrays.stream(NO_OTHER_WORDS), Arrays.stream(options)));
    }

    @Test
    void whoDoesNotBelieveInPitchingPitchesNothing() {
        assertThat(explained("people.pitchBelief=0")).isZero();
    }

    @Test
    void theMoreAPitchIsBelievedToDoTheMoreIsPitched() {
        long weak = explained("people.pitchBelief=0.1");
        long strong = explained("people.pitchBelief=1");

        assertThat(weak).isPositive();
        assertThat(strong).isGreaterThan(2 * weak);
    }

    @Test
    void aProductThatIsBelievedToSuitNobodyIsNotExplained() {
        assertThat(explained("people.pitchFit=0.99", "people.pitchBelief=1")).isZero();
    }

    @Test
    void whereOwnCallsBringNothingMoreIsPitched() {
        assertThat(explained("people.blockBelief=0", "people.blockBeliefStep=0"))
                .isGreaterThan(explained());
    }

    @Test
    void whoSeesWhatMarketingExplainedRepeatsNothing() {
        assertThat(repeated("levers.defined.recordShare=0", "firm.informalContacts=0"))
                .isPositive();
        assertThat(repeated("mechanisms.handoff=false")).isZero();
    }
}
