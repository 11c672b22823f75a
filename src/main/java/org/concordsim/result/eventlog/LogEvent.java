package org.concordsim.result.eventlog;

import java.util.List;
import java.util.Map;

/**
 * Something that happened, as a log has it.
 *
 * @param number the event's number from 1 in the order of the log
 * @param day when it happened; working days since the start
 * @param activity what happened, in a few words: the event's type
 * @param group the events to which it belongs: a journey, or a customer outside of journeys
 * @param lane on whose side it happened: customer, marketing or sales
 * @param resource the identity of the object that acted, or empty
 * @param attributes what else is known, each a String, Long, Double or Boolean
 * @param links the objects concerned
 */
public record LogEvent(
        long number,
        double day,
        String activity,
        LogCase group,
        String lane,
        String resource,
        Map<String, Object> attributes,
        List<Link> links) {}
