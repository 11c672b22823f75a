package org.concordsim.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VisitorLogTest {
    private static VisitorLog log() {
        return new VisitorLog(0.93, 200, 3);
    }

    private static void show(VisitorLog log, int fields, int sent, int left) {
        for (int i = 0; i < sent + left; i++) {
            log.note(fields, i < sent);
        }
    }

    @Test
    void beforeAnyVisitThePriorIsBelieved() {
        assertThat(log().kept()).isCloseTo(0.93, within(1e-9));
    }

    @Test
    void visitsToOneFurtherFieldCountAsThePriorDoes() {
        VisitorLog log = log();
        show(log, 4, 140, 60);
        assertThat(log.kept()).isCloseTo((0.93 * 200 + 140) / 400, within(1e-9));
    }

    @Test
    void manyVisitsTeachWhatTheyShow() {
        VisitorLog log = log();
        show(log, 5, 6_400, 3_600);
        show(log, 7, 4_096, 5_904);
        assertThat(log.kept()).isCloseTo(0.8, within(0.003));
    }

    @Test
    void formsWithoutFurtherFieldsTeachNothing() {
        VisitorLog log = log();
        show(log, 3, 100, 900);
        show(log, 0, 1_000, 0);
        assertThat(log.kept()).isCloseTo(0.93, within(1e-9));
    }

    @Test
    void whereNobodyLeavesTheShareNearsOne() {
        VisitorLog log = log();
        show(log, 20, 100_000, 0);
        assertThat(log.kept()).isGreaterThan(0.999).isLessThan(1);
        assertThat(new VisitorLog(1, 200, 3).kept()).isCloseTo(1, within(1e-9));
    }
}
