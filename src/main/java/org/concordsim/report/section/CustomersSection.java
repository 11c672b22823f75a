package org.concordsim.report.section;

import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.data.Results;

/** The customers' side: repeated questions, pitches heard twice, waits, and the renewals beside them. */
public final class CustomersSection implements Section {
    @Override
    public String id() {
        return "customers";
    }

    @Override
    public String title() {
        return "The customer's side";
    }

    @Override
    public List<Block> blocks(Results results) {
        if (!results.has("customerEffort")) {
            return List.of();
        }
        return List.of(friction(results), effort(results), owners(results));
    }

    private static Figure friction(Results results) {
        return new Figures(results)
                .dots(
                        "friction",
                        "What the customer goes through, for each journey",
                        "Each number is for one journey with contact that ended. " + Figures.DOTS,
                        List.of(
                                "repeatedQuestions",
                                "redundantPitches",
                                "waitedDays",
                                "handOffs",
                                "contradictions",
                                "deviations"));
    }

    private static Figure effort(Results results) {
        return new Parts(results)
                .figure(
                        "effort",
                        "Where the customer's hours and days go",
                        "A bar is one journey's hours, or days of waiting, parted by what takes them.",
                        List.of(
                                new Parts.Panel(
                                        "Hours of the customer's side",
                                        List.of(
                                                new Parts.Part("effortDealing", "dealing with the firm", 5),
                                                new Parts.Part("effortSearch", "own search", 3),
                                                new Parts.Part("effortRepeated", "repeated questions", 6),
                                                new Parts.Part("effortRedundant", "redundant pitches", 7))),
                                new Parts.Panel(
                                        "Days of waiting on the firm",
                                        List.of(
                                                new Parts.Part("waitedDaysFollowUp", "for follow-up", 4),
                                                new Parts.Part("waitedDaysProposal", "for a proposal", 1),
                                                new Parts.Part("waitedDaysApproval", "for an approval", 2)))));
    }

    private static Figure owners(Results results) {
        return new Figures(results)
                .dots(
                        "owners",
                        "After the sale, and what owners do",
                        "Friction during ownership stands beside what owners then do. Side by side shows no cause: how much of"
                                + " a difference in retention comes through friction is what switching a mechanism off"
                                + " tells (--set mechanisms.effort=false). " + Figures.DOTS,
                        List.of(
                                "ownerRepeatedQuestions",
                                "ownerHandOffs",
                                "customerValue",
                                "retention",
                                "referrals",
                                "expansion"));
    }
}
