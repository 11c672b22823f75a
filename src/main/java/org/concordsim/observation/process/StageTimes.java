package org.concordsim.observation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.journey.Activity;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.process.StageRow;

/** What each stage of journeys with a need takes: days, waiting and repetition; a journey goes forward only. */
final class StageTimes implements LogSink {
    private static final int STAGES = Stage.values().length;
    private static final String WON = "won";

    private final Cases<Journey> cases;
    private final Sums[][] sums = new Sums[Cases.SEGMENTS][STAGES];

    StageTimes(double from) {
        cases = new Cases<>(from, Journey::new);
        for (Sums[] bySegment : sums) {
            Arrays.setAll(bySegment, stage -> new Sums());
        }
    }

    /** What is known of a journey: when it came to each stage, and what happened in it. */
    private static final class Journey {
        private final double[] since = new double[STAGES];
        private final double[] waited = new double[STAGES];
        private final int[] questions = new int[STAGES];
        private final int[] pitches = new int[STAGES];
        private final double[] hours = new double[STAGES];
        private int stage;

        Journey() {
            Arrays.fill(since, Double.NaN);
        }

        void reach(int next, double day) {
            if (next > stage || !(since[stage] >= 0)) {
                stage = next;
                since[next] = day;
            }
        }

        double end(int of, double now) {
            for (int later = of + 1; later < STAGES; later++) {
                if (since[later] >= 0) {
                    return since[later];
                }
            }
            return now;
        }

        void wait(double begin, double end) {
            for (int i = 0; i < STAGES; i++) {
                if (since[i] >= 0) {
                    waited[i] += Math.max(0, Math.min(end, end(i, end)) - Math.max(begin, since[i]));
                }
            }
        }
    }

    /** What is summed up of a stage. */
    private static final class Sums {
        private long entered;
        private long ended;
        private double days;
        private double waited;
        private long questions;
        private long pitches;
        private double hours;
    }

    @Override
    public void event(LogEvent event) {
        if (JourneyKey.isVisit(event.group().key())) {
            return;
        }
        Cases.Case<Journey> found = cases.of(event);
        if (found == null) {
            return;
        }
        Journey journey = found.state();
        Stage begun = Stage.begunBy(event.activity());
        if (begun != null) {
            journey.reach(begun.ordinal(), event.day());
        }
        note(event, journey);
        if (event.activity().equals(Activity.END)) {
            count(event, found);
            cases.forget(event);
        }
    }

    @Override
    public void object(LogObject object) {
        // Stages are read off events.
    }

    private static void note(LogEvent event, Journey journey) {
        if (event.activity().startsWith(Activity.WAITED)) {
            journey.wait(event.day() - (double) event.attributes().get("days"), event.day());
        } else if (event.activity().equals(Activity.QUESTION_AGAIN)) {
            journey.questions[journey.stage]++;
            journey.hours[journey.stage] += (double) event.attributes().get("customer_hours");
        } else if (event.activity().equals(Activity.PITCH_AGAIN)) {
            journey.pitches[journey.stage]++;
            journey.hours[journey.stage] += (double) event.attributes().get("customer_hours");
        }
    }

    private void count(LogEvent event, Cases.Case<Journey> found) {
        Journey journey = found.state();
        boolean won = WON.equals(event.attributes().get("outcome"));
        for (int i = 0; i < STAGES; i++) {
            if (journey.since[i] >= 0) {
                double days = journey.end(i, event.day()) - journey.since[i];
                add(sums[0][i], journey, i, days, won);
                add(sums[found.segment()][i], journey, i, days, won);
            }
        }
    }

    private static void add(Sums to, Journey journey, int stage, double days, boolean won) {
        to.entered++;
        to.ended += stage == journey.stage && !won ? 1 : 0;
        to.days += days;
        to.waited += journey.waited[stage];
        to.questions += journey.questions[stage];
        to.pitches += journey.pitches[stage];
        to.hours += journey.hours[stage];
    }

    /** Returns the rows; a stage that no journey entered has none. */
    List<StageRow> rows(ProcessFrame frame) {
        List<StageRow> rows = new ArrayList<>();
        for (int segment = 0; segment < Cases.SEGMENTS; segment++) {
            for (Stage stage : Stage.values()) {
                Sums of = sums[segment][stage.ordinal()];
                if (of.entered > 0) {
                    rows.add(row(frame, segment, stage, of));
                }
            }
        }
        return rows;
    }

    private static StageRow row(ProcessFrame frame, int segment, Stage stage, Sums of) {
        double n = of.entered;
        return new StageRow(
                frame.scenario(),
                frame.model(),
                frame.replication(),
                Cases.name(segment),
                stage.label(),
                of.entered,
                of.ended / n,
                of.days / n,
                of.waited / n,
                of.questions / n,
                of.pitches / n,
                of.hours / n);
    }
}
