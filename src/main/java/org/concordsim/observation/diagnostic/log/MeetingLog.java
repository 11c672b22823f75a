package org.concordsim.observation.diagnostic.log;

import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.WorkEvent.JointMeetingHeld;
import org.concordsim.model.event.WorkEvent.JointWorkDone;
import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Joint meetings and joint work. */
public final class MeetingLog implements Collector {
    private final double quarters;
    private final Tally meetingHours;
    private final Tally meetingDisputes;
    private final Tally upstream;
    private final Tally meetingWork;
    private final Tally disputeWork;
    private final Tally jointWork;
    private final Tally planning;
    private final Tally content;
    private final Tally keyAccounts;
    private final Tally concept;

    /** Makes a log that heard nothing. */
    public MeetingLog(Grid grid) {
        quarters = grid.years(Grid.ALL) * grid.yearDays() / grid.quarterDays();
        meetingHours = new Tally(grid);
        meetingDisputes = new Tally(grid);
        upstream = new Tally(grid);
        meetingWork = new Tally(grid);
        disputeWork = new Tally(grid);
        jointWork = new Tally(grid);
        planning = new Tally(grid);
        content = new Tally(grid);
        keyAccounts = new Tally(grid);
        concept = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(JointMeetingHeld.class, this::meet);
        routes.on(Worked.class, this::work);
        routes.on(JointWorkDone.class, e -> {
            planning.add(e.day(), null, e.planningHours());
            content.add(e.day(), null, e.contentHours());
            keyAccounts.add(e.day(), null, e.keyAccountHours());
        });
        routes.on(ProductChanged.class, e -> concept.add(e.day(), null, e.salesVoice()));
    }

    private void meet(JointMeetingHeld e) {
        meetingHours.add(e.day(), null, e.hours());
        meetingDisputes.add(e.day(), null, e.disputeHours());
        upstream.add(e.day(), null, e.hours() > 0 ? 1 - Math.min(1, e.disputeHours() / e.hours()) : 0);
    }

    private void work(Worked e) {
        if (e.kind() == WorkKind.JOINT_MEETING) {
            meetingWork.add(e.day(), null, e.hours());
        } else if (e.kind() == WorkKind.DISPUTE) {
            disputeWork.add(e.day(), null, e.hours());
        } else if (e.kind() == WorkKind.JOINT_WORK) {
            jointWork.add(e.day(), null, e.hours());
        }
    }

    /** Returns joint meetings a quarter, each counted with its part that is not dispute. */
    public double upstreamMeetings() {
        return upstream.sum(Grid.ALL) / quarters;
    }

    /** Returns the part of the time spent together that is not dispute; 1 without any dispute. */
    public double peacefulShare() {
        double inMeetings = meetingHours.sum(Grid.ALL) > 0 ? meetingDisputes.over(meetingHours, Grid.ALL) : 0;
        double disputes = disputeWork.sum(Grid.ALL) + inMeetings * meetingWork.sum(Grid.ALL);
        double time = disputeWork.sum(Grid.ALL) + meetingWork.sum(Grid.ALL) + jointWork.sum(Grid.ALL);
        return time > 0 ? 1 - disputes / time : 1 - inMeetings;
    }

    /** Returns hours of joint planning. */
    public double planningHours() {
        return planning.sum(Grid.ALL);
    }

    /** Returns hours of joint work on content. */
    public double contentHours() {
        return content.sum(Grid.ALL);
    }

    /** Returns hours of joint work on key accounts. */
    public double keyAccountHours() {
        return keyAccounts.sum(Grid.ALL);
    }

    /** Returns Sales' mean voice in product cycles. */
    public double conceptVoice() {
        return concept.mean(Grid.ALL);
    }
}
