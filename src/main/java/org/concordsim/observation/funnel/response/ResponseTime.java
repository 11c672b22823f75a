package org.concordsim.observation.funnel.response;

import org.concordsim.model.event.LeadEvent.Accepted;

/** A class of the time from passing a lead to Sales to its first work on it. */
enum ResponseTime {
    HOUR("worked within 1 calendar h"),
    DAY("worked after more than 1 and within 24 calendar h"),
    LATER("worked after more than 24 calendar h"),
    NEVER("never worked by Sales");

    /** Calendar hours of a working day; working time and waiting time share one clock. */
    private static final double HOURS = 24;

    private final String words;

    ResponseTime(String words) {
        this.words = words;
    }

    /** Returns the calendar hours that a lead waited for its first work. */
    static double hours(Accepted lead) {
        return lead.days() * HOURS;
    }

    /** Returns the class of a lead that was worked. */
    static ResponseTime of(Accepted lead) {
        double hours = hours(lead);
        return hours <= 1 ? HOUR : hours <= HOURS ? DAY : LATER;
    }

    /** Returns the class in words. */
    String words() {
        return words;
    }
}
