package org.concordsim.observation.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/** The items about what both functions do with customers and leads. */
final class CustomerItems {
    private CustomerItems() {}

    /** Returns the items. */
    static List<Item> of(Evidence evidence) {
        return Stream.of(helpAndFeedback(evidence), strategyAndFunnel(evidence))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Item> helpAndFeedback(Evidence evidence) {
        return List.of(
                new Item(
                        3,
                        "Marketers meet key customers during the sale",
                        "share of enterprise deals with a meeting at which a marketer was present",
                        Scale.SHARE,
                        evidence.deals()::marketerShare),
                new Item(
                        5,
                        "Salespeople find content useful",
                        "share of customer meetings in which content was used",
                        Scale.SHARE,
                        evidence.deals()::contentShare),
                new Item(
                        6,
                        "Salespeople give feedback willingly",
                        "share of lead outcomes reported back",
                        Scale.SHARE,
                        evidence.leads()::reportedShare));
    }

    private static List<Item> strategyAndFunnel(Evidence evidence) {
        return List.of(
                new Item(
                        13,
                        "Marketing helps to define key-account strategy",
                        "hours of marketers and of joint work on key deals over what help on every one would take",
                        Scale.SHARE,
                        () -> keyAccountHelp(evidence)),
                new Item(
                        14,
                        "The funnel is jointly developed",
                        "share of leads whose follow-up was agreed and kept",
                        Scale.SHARE,
                        evidence.leads()::agreedShare),
                new Item(
                        15,
                        "Marketing analyses funnel data",
                        "share of items of information that the next owner of a customer can see",
                        Scale.SHARE,
                        evidence.leads()::visibleShare));
    }

    private static double keyAccountHelp(Evidence evidence) {
        double hours = evidence.help().keyDealHours() + evidence.meetings().keyAccountHours();
        return hours / evidence.deals().hoursToHelpAll();
    }
}
