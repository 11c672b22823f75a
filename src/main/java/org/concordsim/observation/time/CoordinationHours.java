package org.concordsim.observation.time;

import java.util.List;
import org.concordsim.model.event.WorkEvent.EventAttended;
import org.concordsim.model.event.WorkEvent.JointMeetingHeld;
import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** What working together costs in hours of both functions. */
public final class CoordinationHours implements Collector, OutcomeFamily {
    private static final MeasureGroup TIME = new MeasureGroup("time");
    private static final Measure COORDINATION_HOURS = TIME.headline()
            .lower(
                    "coordinationHours",
                    "h/year",
                    "Hours of both functions on records, reports, approvals, consultations, disputes, joint "
                            + "meetings, joint work, joint training and liaison, per year.");
    private static final Measure REWORK_HOURS = TIME.lower(
            "reworkHours",
            "h/year",
            "Hours of both functions on repeated questions, redundant pitches, duplicates and confusion of "
                    + "roles, per year.");
    private static final Measure JOINT_MEETINGS =
            TIME.neither("jointMeetings", "1/year", "Joint meetings held, per year.");
    private static final Measure JOINT_EVENTS =
            TIME.neither("jointEvents", "1/year", "Trade shows that salespeople attended, per year.");

    private final Tally coordination;
    private final Tally rework;
    private final Tally meetings;
    private final Tally shows;

    /** Makes an empty record. */
    public CoordinationHours(Grid grid) {
        coordination = new Tally(grid);
        rework = new Tally(grid);
        meetings = new Tally(grid);
        shows = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Worked.class, e -> {
            WorkKind.Class hoursClass = e.kind().hoursClass();
            if (hoursClass == WorkKind.Class.COORDINATION) {
                coordination.add(e.day(), null, e.hours());
            } else if (hoursClass == WorkKind.Class.REWORK) {
                rework.add(e.day(), null, e.hours());
            }
        });
        routes.on(EventAttended.class, e -> shows.add(e.day(), null));
        routes.on(JointMeetingHeld.class, e -> meetings.add(e.day(), null));
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.quarters(COORDINATION_HOURS, coordination::perYear),
                Reading.quarters(REWORK_HOURS, rework::perYear),
                Reading.quarters(JOINT_MEETINGS, meetings::perYear),
                Reading.quarters(JOINT_EVENTS, shows::perYear));
    }
}
