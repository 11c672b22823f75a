package org.concordsim.scenario;

import java.util.List;
import java.util.stream.Stream;

/** Contradictions within one organizing model, and between it and the firm. */
final class LeverContradictions {
    private static final double ROUNDING = 1e-9;
    private static final double DAYS_PER_WEEK = 5;

    private LeverContradictions() {}

    static void find(Conflict conflict, String model) {
        voices(conflict, model);
        liaison(conflict, model);
        budget(conflict, model);
        tasks(conflict, model);
        hours(conflict, model, "a salesperson", List.of("work.adminShare", "work.meetingShare"));
        hours(conflict, model, "a marketer", List.of("work.marketerOtherShare"));
    }

    private static void voices(Conflict conflict, String model) {
        String[] voices = Stream.of("Sales", "Marketing", "Finance")
                .map(function -> model + ".listVoice" + function)
                .toArray(String[]::new);
        double sum = Stream.of(voices).mapToDouble(conflict::number).sum();
        conflict.unless(
                Math.abs(sum - 1) <= ROUNDING,
                "listVoiceSales, listVoiceMarketing and listVoiceFinance add up to "
                        + Scalars.of(Math.round(sum * 1e9) / 1e9)
                        + " instead of 1. Maybe another voice should give way?",
                voices);
    }

    private static void liaison(Conflict conflict, String model) {
        String liaison = model + ".liaisonPeople";
        String marketers = "firm.marketers";
        conflict.unless(
                conflict.number(liaison) < conflict.number(marketers),
                conflict.shown(liaison) + " is not below " + conflict.shown(marketers) + ". Maybe set " + liaison
                        + " to " + Scalars.of(conflict.number(marketers) - 1) + "?",
                liaison,
                marketers);
    }

    private static void budget(Conflict conflict, String model) {
        String weight = model + ".budgetEstimateWeight";
        String rule = model + ".budgetRule";
        boolean estimate = "estimate".equals(conflict.tree().value(rule));
        conflict.unless(
                estimate || conflict.number(weight) == 0,
                conflict.shown(weight) + " has no meaning under " + conflict.shown(rule)
                        + ". Maybe budgetRule: estimate?",
                weight,
                rule);
    }

    private static void tasks(Conflict conflict, String model) {
        String gaps = model + ".taskGaps";
        String duplicates = model + ".taskDuplicates";
        conflict.unless(
                conflict.number(gaps) + conflict.number(duplicates) <= 1,
                conflict.shown(gaps) + " and " + conflict.shown(duplicates)
                        + " are more than all shared tasks. Maybe one of them is too large?",
                gaps,
                duplicates);
    }

    private static void hours(Conflict conflict, String model, String who, List<String> shares) {
        double year = conflict.number("simulation.yearDays");
        double own = shares.stream().mapToDouble(conflict::number).sum();
        double available =
                year * conflict.number("people.hoursPerDay") * conflict.number("people.availability") * (1 - own);
        double joint = conflict.number(model + ".meetingsPerYear") * conflict.number("work.jointMeetingHours")
                + conflict.number(model + ".jointWorkHours") * year / DAYS_PER_WEEK
                + conflict.number(model + ".trainingHours");
        List<String> keys = List.of(
                "people.hoursPerDay",
                "people.availability",
                "simulation.yearDays",
                "work.jointMeetingHours",
                model + ".meetingsPerYear",
                model + ".jointWorkHours",
                model + ".trainingHours");
        conflict.unless(
                joint < available,
                "meetings, joint work and training take " + Math.round(joint)
                        + " of the " + Math.round(available) + " hours a year that " + who
                        + " has. Maybe hours were given per year instead of per week?",
                Stream.concat(keys.stream(), shares.stream()).toArray(String[]::new));
    }
}
