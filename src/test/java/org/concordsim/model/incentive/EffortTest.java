package org.concordsim.model.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffortTest {
    private static double level(double shared, int people, double norm, double contact) {
        return Effort.level(new EffortQuestion(1 - shared, shared, people, norm, contact, 0.1));
    }

    @Test
    void aPersonPaidForOwnResultsGivesFullHours() {
        assertThat(level(0, 48, 0.3, 0)).isEqualTo(1);
    }

    @Test
    void sharedPayAmongManyCostsHours() {
        assertThat(level(0.5, 48, 0, 0)).isCloseTo(Math.pow(0.5 + 0.5 / 48, 0.1), within(1e-12));
    }

    @Test
    void aPeerNormThatIsSeenEveryDayTakesTheCostAway() {
        assertThat(level(0.5, 48, 1, 1)).isCloseTo(1, within(1e-12));
        assertThat(level(0.5, 48, 1, 0)).isEqualTo(level(0.5, 48, 0, 1));
    }

    @Test
    void contactRaisesHoursAndHeadCountLowersThem() {
        assertThat(level(0.5, 48, 0.3, 0.8)).isGreaterThan(level(0.5, 48, 0.3, 0.2));
        assertThat(level(0.5, 400, 0.3, 0.5)).isLessThan(level(0.5, 4, 0.3, 0.5));
    }

    @Test
    void aTeamOfOneFeelsSharedPayAsItsOwn() {
        assertThat(level(0.5, 1, 0, 0)).isEqualTo(1);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> level(Double.NaN, 4, 0, 0)).hasMessageContaining("own");
        assertThatThrownBy(() -> level(0.5, 0, 0, 0)).hasMessageContaining("people");
        assertThatThrownBy(() -> level(0.5, 4, Double.NaN, 0)).hasMessageContaining("peerNorm");
        assertThatThrownBy(() -> level(0.5, 4, 0, Double.NaN)).hasMessageContaining("contact");
    }
}
