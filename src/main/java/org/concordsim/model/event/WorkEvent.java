package org.concordsim.model.event;

/** What people do with their hours. */
public sealed interface WorkEvent extends ModelEvent {
    /** A person finished a piece of work of some working hours, which had waited some days for it. */
    record Worked(double day, Function function, int person, WorkKind kind, double hours, double waitedDays)
            implements WorkEvent {}

    /** A joint meeting took place; moved counts signals that passed between the functions. */
    record JointMeetingHeld(double day, int attendees, double hours, double disputeHours, int moved)
            implements WorkEvent {}

    /** Joint work took place: hours by what they went into. */
    record JointWorkDone(double day, double planningHours, double contentHours, double keyAccountHours)
            implements WorkEvent {}

    /** Salespeople attended a trade show for some hours each. */
    record EventAttended(double day, int salespeople, double hours) implements WorkEvent {}

    /** A piece of content was made; salesVoice is Sales' part in choosing it. */
    record ContentMade(double day, double salesVoice) implements WorkEvent {}

    /** A person left or joined. */
    record StaffChanged(double day, Function function, int person, boolean joined) implements WorkEvent {}

    /** A salesperson's quarter closed; variable is the variable part of pay, common what of it is the common result's. */
    record QuotaClosed(
            double day,
            int salesperson,
            double bookings,
            double quota,
            double pay,
            double variable,
            double common,
            double fairness)
            implements WorkEvent {}
}
