package org.concordsim.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.concordsim.model.event.Winner;
import org.concordsim.model.parameters.FormSetBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDecisionTest {
    @ParameterizedTest
    @CsvSource({
        "MARKETING, 14, 3, 0.7, 14, MARKETING",
        "SALES, 14, 3, 0.05, 3, SALES",
        "JOINT, 14, 3, 0.05, 13, MARKETING",
        "JOINT, 14, 3, 0.7, 6, SALES",
        "JOINT, 14, 4, 0.5, 9, NEITHER",
        "JOINT, 5, 5, 0.4, 5, NEITHER"
    })
    void whoeverSetsTheNumberDecides(
            FormSetBy setBy, int marketing, int sales, double voice, int fields, Winner winner) {
        FormDecision decision = FormDecision.of(setBy, marketing, sales, voice);
        assertThat(decision.fields()).isEqualTo(fields);
        assertThat(decision.winner()).isEqualTo(winner);
        assertThat(decision.gap()).isEqualTo(marketing - sales);
    }

    @Test
    void aFixedNumberIsNotDecided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormDecision.of(FormSetBy.FIXED, 14, 3, 0.5))
                .withMessageContaining("FIXED");
    }
}
