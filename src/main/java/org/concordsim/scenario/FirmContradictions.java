package org.concordsim.scenario;

/** Contradictions within the firm, whatever the organizing model. */
final class FirmContradictions {
    private FirmContradictions() {}

    static void find(Conflict conflict) {
        sites(conflict);
        own(conflict);
        prospecting(conflict);
        commission(conflict);
        thresholds(conflict);
    }

    private static void sites(Conflict conflict) {
        String sites = "firm.sites";
        double people = conflict.number("firm.salespeople") + conflict.number("firm.marketers");
        conflict.unless(
                conflict.number(sites) <= people,
                conflict.shown(sites) + " is more than the " + Scalars.of(people)
                        + " people. Maybe some sites are empty?",
                sites,
                "firm.salespeople",
                "firm.marketers");
    }

    private static void own(Conflict conflict) {
        String admin = "work.adminShare";
        String meetings = "work.meetingShare";
        double sum = conflict.number(admin) + conflict.number(meetings);
        conflict.unless(
                sum < 1,
                conflict.shown(admin) + " and " + conflict.shown(meetings)
                        + " leave no hours to sell. Maybe one includes the other?",
                admin,
                meetings);
    }

    private static void prospecting(Conflict conflict) {
        String block = "work.prospectingBlockHours";
        String week = "work.prospectingWeekHours";
        double hours = conflict.number(week);
        conflict.unless(
                hours == 0 || conflict.number(block) <= hours,
                conflict.shown(block) + " is longer than " + conflict.shown(week)
                        + ". Maybe shorten the block, or set the week to 0 for no prospecting?",
                block,
                week);
    }

    private static void commission(Conflict conflict) {
        String rate = "pay.commissionNew";
        String accelerator = "pay.accelerator";
        String premium = "pay.selfSourcedPremium";
        double most = conflict.number(rate) * conflict.number(accelerator) * (1 + conflict.number(premium));
        conflict.unless(
                most < 1,
                "commission on new business reaches " + Scalars.of(Math.round(most * 1e6) / 1e6)
                        + " of the price. Maybe " + conflict.shown(rate) + " was written as a percentage?",
                rate,
                accelerator,
                premium);
    }

    private static void thresholds(Conflict conflict) {
        String least = "qualification.leastThreshold";
        String most = "qualification.mostThreshold";
        conflict.unless(
                conflict.number(least) <= conflict.number(most),
                conflict.shown(least) + " is above " + conflict.shown(most) + ". Maybe they were swapped?",
                least,
                most);
    }
}
