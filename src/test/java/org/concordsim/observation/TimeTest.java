package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.observation.Events.worked;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent.JointMeetingHeld;
import org.concordsim.model.event.WorkEvent.StaffChanged;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Names;
import org.junit.jupiter.api.Test;

class TimeTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void sharesOfHoursAddToOneWithIdleTime() {
        ModelEvent[] work = Stream.of(WorkKind.values())
                .map(kind -> worked(110, Function.SALES, kind, 10 + kind.ordinal()))
                .toArray(ModelEvent[]::new);
        Hearing h = Hearing.of(work);
        double sum = h.whole("salesHoursIdle");
        for (WorkKind.Class hoursClass : WorkKind.Class.values()) {
            sum += h.whole("salesHours" + Names.capitalised(hoursClass));
        }
        assertThat(sum).isCloseTo(1, EXACT);
        assertThat(h.whole("salesUtilisation")).isCloseTo(1 - h.whole("salesHoursIdle"), EXACT);
        assertThat(h.whole("salesReactive"))
                .isCloseTo(h.whole("salesUtilisation") - h.whole("salesHoursProspecting"), EXACT);
        assertThat(h.whole("marketingUtilisation")).isZero();
    }

    @Test
    void availableHoursFollowTheHeadCount() {
        Hearing h = Hearing.of(
                new StaffChanged(0, Function.SALES, 0, true),
                new StaffChanged(230, Function.SALES, 1, false),
                new StaffChanged(295, Function.SALES, 1, true),
                worked(200, Function.SALES, WorkKind.DISCOVERY, 364),
                worked(240, Function.SALES, WorkKind.ATTEMPT, 52),
                worked(240, Function.MARKETING, WorkKind.SCORING, 208));
        assertThat(h.whole("salesHoursSelling")).isCloseTo((364 + 52) / (8 * (2 * 260 - 65.0)), EXACT);
        assertThat(h.quarter("salesHoursSelling", 3)).isCloseTo(52 / (8 * 65.0), EXACT);
        assertThat(h.whole("marketingHoursMarketing")).isCloseTo(0.1, EXACT);
        assertThat(h.whole("salesQueueDays")).isCloseTo(3, EXACT);
    }

    @Test
    void coordinationAndReworkAreCountedOverBothFunctions() {
        Hearing h = Hearing.of(
                worked(110, Function.SALES, WorkKind.JOINT_MEETING, 3),
                worked(110, Function.MARKETING, WorkKind.LIAISON, 5),
                worked(110, Function.SALES, WorkKind.REPEATED_QUESTION, 2),
                worked(90, Function.SALES, WorkKind.DISPUTE, 9),
                new JointMeetingHeld(110, 4, 3, 1, 2));
        assertThat(h.whole("coordinationHours")).isCloseTo(8, EXACT);
        assertThat(h.whole("reworkHours")).isCloseTo(2, EXACT);
        assertThat(h.whole("jointMeetings")).isCloseTo(1, EXACT);
    }
}
