package org.concordsim.model.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Segment;
import org.concordsim.random.Chance;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

class HandOffTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static Visibility rule(String... options) {
        return new Visibility(new Chance(7, 0), SmallFirm.scenario(options).parameters());
    }

    @Test
    void talkReachesFewerPeopleInLargerAndScatteredFirms() {
        assertThat(rule("firm.informalContacts=2").informal(5)).isCloseTo(0.5, EXACT);
        assertThat(rule("firm.informalContacts=2").informal(2)).isCloseTo(1, EXACT);
        assertThat(rule("firm.informalContacts=2").informal(1)).isZero();
        assertThat(rule("firm.informalContacts=2", "firm.sites=2", "firm.distanceDecay=0.5")
                        .informal(5))
                .isCloseTo(0.5 * 0.75, EXACT);
        assertThat(rule("firm.informalContacts=2", "firm.agency=true").informal(5))
                .isZero();
    }

    @Test
    void anItemIsVisibleIfItIsRecordedInComplianceOrTalkedAbout() {
        assertThat(rule().chance(0.5, 0.8, 0.25)).isCloseTo(1 - 0.6 * 0.75, EXACT);
        assertThat(rule().chance(1, 1, 0)).isCloseTo(1, EXACT);
        assertThat(rule().chance(0, 1, 0)).isZero();
        assertThat(rule("mechanisms.handoff=false").chance(0, 0, 0)).isEqualTo(1);
    }

    @Test
    void onlyGivenItemsBecomeVisibleEachByItsOwnChance() {
        int given = 0b1011;
        Visibility shared = rule();
        assertThat(rule().visible(given, 1, 3, 0)).isEqualTo(given);
        assertThat(rule().visible(given, 0, 3, 0)).isZero();
        assertThat(rule().visible(0, 1, 3, 0)).isZero();
        assertThat(IntStream.range(0, 2000)
                        .map(j -> Integer.bitCount(shared.visible(given, 0.3, j, 0)))
                        .average())
                .hasValueCloseTo(3 * 0.3, within(0.1));
    }

    @Test
    void creditFollowsWhatWasLogged() {
        CreditLog log = new CreditLog();
        log.won(Channel.WEB, Segment.MID, 10);
        log.won(Channel.EVENT, Segment.MID, 5);
        log.won(null, Segment.SMALL, 3);

        assertThat(log.marketing()).isEqualTo(15);
        assertThat(log.sales()).isEqualTo(3);
        assertThat(log.of(Channel.WEB)).isEqualTo(10);
        assertThat(log.of(Segment.MID)).isEqualTo(15);
        assertThat(log.of(Segment.SMALL)).isEqualTo(3);
        log.clear();
        assertThat(new double[] {log.marketing(), log.sales(), log.of(Segment.MID)})
                .containsOnly(0);
    }
}
