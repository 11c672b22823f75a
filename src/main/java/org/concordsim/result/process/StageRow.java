package org.concordsim.result.process;

/**
 * What one stage of customers' journeys takes.
 *
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param replication the replication's number from 0
 * @param segment all, small, mid or enterprise
 * @param stage search, scoring, follow-up, discovery, meetings or decision
 * @param entered the number of journeys that entered it
 * @param endedHere the share of them that ended in it without a purchase
 * @param meanDays the mean time spent in it; working days
 * @param meanWaitDays the mean time of that in which the customer waited on the firm; working days
 * @param repeatedQuestions the mean number of questions answered for the second time in it
 * @param repeatedPitches the mean number of pitches heard again in it
 * @param reworkHours the mean hours of the customer's side that repetition took in it; h
 */
public record StageRow(
        String scenario,
        String model,
        int replication,
        String segment,
        String stage,
        long entered,
        double endedHere,
        double meanDays,
        double meanWaitDays,
        double repeatedQuestions,
        double repeatedPitches,
        double reworkHours) {}
