package org.concordsim.result.process;

/**
 * One customer's journey under one organizing model in brief: the same customer with the same need has one row per model.
 *
 * @param scenario the scenario's name
 * @param story why it is told: customer, largest-gap, lost-in-hand-off or price-dispute
 * @param title the story in one line
 * @param told whether the story is about this model; true for all of them in a story about the gap
 * @param model the organizing model's name
 * @param replication the replication's number from 0
 * @param journey the journey's name
 * @param customer the customer's number
 * @param segment small, mid or enterprise
 * @param startDay the day of the need; working days since the start
 * @param outcome how it ended: won, lost to competitor and so on, open, or no journey
 * @param days the time from the need to the end; working days
 * @param waitedDays the time the customer waited on the firm; working days
 * @param repeatedQuestions the questions answered for the second time
 * @param repeatedPitches the pitches heard again
 * @param handOffs the changes of the person who deals with the customer
 * @param priceRatio the price named last, ratio to list; NaN if none was
 * @param effortHours the hours of the customer's side
 * @param summary the journey in a few sentences
 */
public record StoryRow(
        String scenario,
        String story,
        String title,
        boolean told,
        String model,
        int replication,
        String journey,
        int customer,
        String segment,
        double startDay,
        String outcome,
        double days,
        double waitedDays,
        int repeatedQuestions,
        int repeatedPitches,
        int handOffs,
        double priceRatio,
        double effortHours,
        String summary) {}
