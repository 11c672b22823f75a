package org.concordsim.report.section;

import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.report.block.Block;
import org.concordsim.report.data.Results;

/** Where the hours of both functions go. */
public final class TimeSection implements Section {
    private static final List<String> WORK = List.of(
            "Selling", "Marketing", "Support", "Care", "Prospecting", "Overhead", "Coordination", "Rework", "Idle");

    @Override
    public String id() {
        return "time";
    }

    @Override
    public String title() {
        return "Where the hours go";
    }

    @Override
    public List<Block> blocks(Results results) {
        if (!results.has("salesHoursSelling")) {
            return List.of();
        }
        return List.of(
                new Parts(results)
                        .figure(
                                "hours",
                                "Hours by kind of work",
                                "A bar is all available hours of one function, parted by the kind of work.",
                                List.of(
                                        new Parts.Panel("Salespeople", kinds("sales")),
                                        new Parts.Panel("Marketers", kinds("marketing")))),
                new Figures(results)
                        .dots(
                                "load",
                                "What working together costs, and what waits",
                                Figures.DOTS,
                                List.of(
                                        "coordinationHours",
                                        "reworkHours",
                                        "jointMeetings",
                                        "salesUtilisation",
                                        "salesQueueDays",
                                        "marketingQueueDays")));
    }

    private static List<Parts.Part> kinds(String people) {
        return IntStream.range(0, WORK.size())
                .mapToObj(i -> new Parts.Part(
                        people + "Hours" + WORK.get(i), WORK.get(i).toLowerCase(java.util.Locale.ROOT), i))
                .toList();
    }
}
