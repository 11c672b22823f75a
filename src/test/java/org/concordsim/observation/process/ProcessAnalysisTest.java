package org.concordsim.observation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.JourneyStarted;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Ignored;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.journey.JourneyLog;
import org.concordsim.observation.journey.Scenes;
import org.concordsim.result.process.ConformanceRow;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.StageRow;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

class ProcessAnalysisTest {
    private static final double FINE = 1e-9;

    private static ProcessAnalysis of(List<ModelEvent> events, double from) {
        ProcessAnalysis analysis = new ProcessAnalysis(new ProcessFrame("a", "b", 0, from));
        JourneyLog log = new JourneyLog(analysis, 65);
        events.forEach(log);
        log.finish(1000);
        return analysis;
    }

    private static HandOffRow handOff(ProcessAnalysis analysis, String occasion) {
        return analysis.handOffs().stream()
                .filter(row -> row.segment().equals("all") && row.occasion().equals(occasion))
                .findFirst()
                .orElseThrow();
    }

    private static StageRow stage(ProcessAnalysis analysis, String stage) {
        return analysis.stages().stream()
                .filter(row -> row.segment().equals("mid") && row.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static ConformanceRow rule(ProcessAnalysis analysis, String rule) {
        return analysis.conformance().stream()
                .filter(row -> row.segment().equals("all") && row.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHandOffLastsUntilTheTakerActs() {
        ProcessAnalysis analysis = of(Scenes.lostDeal(), 0);

        assertThat(handOff(analysis, "inquiry").meanWaitDays()).isCloseTo(0.5, within(FINE));
        assertThat(handOff(analysis, "lead"))
                .satisfies(row -> assertThat(row.meanWaitDays()).isCloseTo(3, within(FINE)))
                .satisfies(row -> assertThat(row.lateShare()).isEqualTo(1))
                .satisfies(row -> assertThat(row.neverShare()).isZero())
                .satisfies(row -> assertThat(row.meanItemsLost()).isEqualTo(3));
        assertThat(handOff(analysis, "colleague").meanWaitDays()).isCloseTo(2, within(FINE));
        assertThat(handOff(analysis, "colleague").meanItemsLost()).isEqualTo(2);
        assertThat(handOff(analysis, "price request").meanWaitDays()).isCloseTo(2, within(FINE));
        assertThat(handOff(analysis, "proposal").neverShare()).isEqualTo(1);
        assertThat(handOff(analysis, "proposal").meanWaitDays()).isNaN();
    }

    @Test
    void aStageLastsUntilTheNextAndWaitsAreCutAtItsEnds() {
        ProcessAnalysis analysis = of(Scenes.lostDeal(), 0);

        assertThat(analysis.stages().stream()
                        .filter(row -> row.segment().equals("all"))
                        .map(StageRow::stage))
                .containsExactly("search", "scoring", "follow-up", "discovery", "meetings", "decision");
        assertThat(stage(analysis, "search").meanDays()).isCloseTo(1, within(FINE));
        assertThat(stage(analysis, "scoring").meanWaitDays()).isCloseTo(0.5, within(FINE));
        assertThat(stage(analysis, "follow-up").meanWaitDays()).isCloseTo(3, within(FINE));
        assertThat(stage(analysis, "discovery").repeatedQuestions()).isEqualTo(1);
        assertThat(stage(analysis, "discovery").reworkHours()).isEqualTo(0.25);
        assertThat(stage(analysis, "meetings").meanDays()).isCloseTo(10, within(FINE));
        assertThat(stage(analysis, "meetings").meanWaitDays()).isCloseTo(2, within(FINE));
        assertThat(stage(analysis, "meetings").endedHere()).isZero();
        assertThat(stage(analysis, "decision").endedHere()).isEqualTo(1);
    }

    @Test
    void aTrackedLeadThatIsWorkedTooLateBreaksTheRule() {
        ConformanceRow row = rule(of(Scenes.lostDeal(), 0), "followUp");

        assertThat(row.cases()).isEqualTo(1);
        assertThat(row.late()).isEqualTo(1);
        assertThat(row.keptShare()).isZero();
        assertThat(row.meanDays()).isEqualTo(3);
        assertThat(rule(of(Scenes.lostDeal(), 0), "noHardSell").keptShare()).isEqualTo(1);
    }

    @Test
    void journeysThatBeganInWarmUpDoNotCount() {
        ProcessAnalysis analysis = of(Scenes.lostDeal(), 10.5);

        assertThat(analysis.stages()).isEmpty();
        assertThat(analysis.conformance()).isEmpty();
    }

    @Test
    void nothingIsLostBetweenTheRunAndTheTables() {
        Recording run = Recording.of(SmallFirm.plan("defined"));
        ProcessAnalysis analysis = of(run.events(), 0);
        long ended = run.all(JourneyEnded.class).filter(JourneyEnded::hasNeed).count();
        long decided = run.all(Accepted.class).count() + run.all(Ignored.class).count();

        assertThat(run.all(JourneyStarted.class).count()).isGreaterThan(ended);
        assertThat(all(analysis.stages(), row -> row.stage().equals("search") ? row.entered() : 0, StageRow::segment))
                .containsExactly(ended, ended);
        assertThat(all(
                                analysis.conformance(),
                                row -> row.rule().startsWith("followUp") ? row.cases() : 0,
                                ConformanceRow::segment)
                        .get(0))
                .isEqualTo(decided);
    }

    /** Returns the sum of all segments together, and that of the single ones. */
    private static <T> List<Long> all(
            List<T> rows, ToLongFunction<T> value, java.util.function.Function<T, String> segment) {
        List<Long> sums = new ArrayList<>(List.of(0L, 0L));
        rows.forEach(row -> {
            int place = segment.apply(row).equals("all") ? 0 : 1;
            sums.set(place, sums.get(place) + value.applyAsLong(row));
        });
        return sums;
    }
}
