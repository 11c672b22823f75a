package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.data.Results;

/** The organizing models side by side on the outcomes that matter, their differences, and how sure the best is. */
public final class OutcomesSection implements Section {
    private static final List<String> MEASURES = List.of(
            "contribution",
            "revenue",
            "newBookings",
            "customerValue",
            "customerEquity",
            "retention",
            "customerEffort",
            "realisedPrice",
            "winRate");

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public String title() {
        return "The models side by side";
    }

    @Override
    public List<Block> blocks(Results results) {
        if (results.variants().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figures(results)
                .dots("outcomes", "What the firm earns and what customers get", Figures.DOTS, MEASURES));
        new Differences(results)
                .figure("differences", "Differences on the same customers", MEASURES)
                .ifPresent(blocks::add);
        new Confidence(results)
                .figure("confidence", "Confidence of being best", MEASURES)
                .ifPresent(blocks::add);
        return blocks;
    }
}
