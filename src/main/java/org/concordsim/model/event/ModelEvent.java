package org.concordsim.model.event;

/**
 * Something that happened in a run. Days are working days since the start; money is in the scenario's unit; a journey is
 * identified by (customer, need) for a need and by a negative number for a visit without one; persons are numbered by
 * seat within their function.
 */
public sealed interface ModelEvent
        permits CustomerEvent, LeadEvent, DealEvent, OwnerEvent, WorkEvent, ConflictEvent, FirmEvent {
    /** The journey of an event that is about none. */
    long NO_JOURNEY = Long.MIN_VALUE;

    /** Returns the time in working days since the start. */
    double day();
}
