package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.data.Results;

/** Conflicts over price, promotion, product and credit: who wins, how far apart the wishes are and what it costs. */
public final class ConflictsSection implements Section {
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "pricing", "Price of a deal",
            "promotion", "Share of promotion in the budget",
            "product", "What the product should be",
            "credit", "Whose lead a deal was"));

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public String title() {
        return "Conflicts between the functions";
    }

    @Override
    public List<Block> blocks(Results results) {
        if (!results.has("pricingConflicts")) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(winners(results));
        blocks.add(pricing(results));
        blocks.add(promotion(results));
        weeks(results).ifPresent(blocks::add);
        return blocks;
    }

    private static Block pricing(Results results) {
        return new Figures(results)
                .dots(
                        "pricing",
                        "What pricing conflicts cost in days, hours and price",
                        "The gap is between the two functions' wishes, as the logarithm of their ratio: .10 is about 10 %. "
                                + Figures.DOTS,
                        List.of(
                                "pricingConflicts",
                                "pricingConflictGap",
                                "pricingConflictDays",
                                "pricingConflictHours",
                                "realisedPrice",
                                "cycleDays"));
    }

    private static Block promotion(Results results) {
        return new Figures(results)
                .dots(
                        "promotion",
                        "What conflicts over promotion cost",
                        Figures.DOTS,
                        List.of(
                                "promotionConflicts",
                                "promotionConflictGap",
                                "promotionConflictDays",
                                "promotionConflictHours"));
    }

    private static Optional<Block> weeks(Results results) {
        List<String> weeks = IntStream.rangeClosed(1, 13)
                .mapToObj(week -> String.format(Locale.ROOT, "realisedPriceWeek%02d", week))
                .filter(results::has)
                .toList();
        return weeks.isEmpty() ? Optional.empty() : Optional.of(new Weeks(results).figure(weeks));
    }

    private static Figure winners(Results results) {
        List<Parts.Panel> panels = new ArrayList<>();
        for (String kind : List.of("pricing", "promotion", "product", "credit")) {
            panels.add(new Parts.Panel(
                    KINDS.get(kind),
                    List.of(
                            new Parts.Part(kind + "ConflictsWonBySales", "nearer to Sales' wish", 6),
                            new Parts.Part(kind + "ConflictsWonByMarketing", "nearer to marketing's wish", 1))));
        }
        return new Parts(results)
                .figure(
                        "winners",
                        "Who wins",
                        "A bar is the number of settled conflicts a year that ended nearer to one function's wish than to the"
                                + " other's; those that ended in the middle are in neither part.",
                        panels);
    }
}
