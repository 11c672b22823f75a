package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Prose;
import org.concordsim.report.block.Sentences;
import org.concordsim.report.block.Sentences.Sentence;
import org.concordsim.report.data.Results;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.text.WarmUpFindings;

/** How the numbers came about and what they cannot tell. */
public final class MethodSection implements Section {
    private static final List<Sentence> LIMITS = List.of(
            new Sentence(
                    "A bundle, not a law.",
                    " Which model is best is a statement about this bundle of levers under these assumptions. No data"
                            + " identify the effect of organising; the presets follow a consulting article (grade C) and"
                            + " assumption (grade D)."),
            new Sentence(
                    "Intervals are about chance only.",
                    " They say how far the mean of these replications may be from the mean of endlessly many. They do not"
                            + " contain the doubt about inputs, most of which are assumed within a range (grade D)."),
            new Sentence(
                    "Confidence is not a share of firms.",
                    " Confidence of being best is about this firm in this market, not about how many firms would be better"
                            + " off."),
            new Sentence(
                    "Not modelled:",
                    " competitors that react, negotiated renewals, failing product lines, contracts of several years,"
                            + " careers, overtime, managers' own hours."));

    @Override
    public String id() {
        return "method";
    }

    @Override
    public String title() {
        return "Method and limits";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<String> paragraphs = new ArrayList<>(origin(results));
        paragraphs.add(
                "Means have Student's t interval, differences the paired t interval, both at 95 % and not adjusted. A"
                        + " difference is said to be shown if its p is at most .05 after Holm's adjustment over all pairs and"
                        + " measures of its family (headline measures apart from the others). Confidence of being best is a"
                        + " bootstrap over replications.");
        List<String> warmUp = new WarmUpFindings(results.rows(ComparisonTables.WARM_UP)).sentences();
        if (!warmUp.isEmpty()) {
            paragraphs.add(String.join(" ", warmUp));
        }
        return List.of(new Prose(paragraphs), new Sentences("What the numbers cannot tell", LIMITS));
    }

    /** Returns what was run, and whether it is compared pair by pair. */
    private static List<String> origin(Results results) {
        List<String> paragraphs = new ArrayList<>();
        Map<String, Long> counts = results.manifest().counts();
        if (counts != null && counts.containsKey("runs")) {
            paragraphs.add("The numbers come from " + String.format(java.util.Locale.ROOT, "%,d", counts.get("runs"))
                    + " runs of a simulation in which marketers, salespeople and customers are agents: "
                    + counts.getOrDefault("replications", 0L) + " replications of each of "
                    + counts.getOrDefault("variants", 0L)
                    + " variants. In place means that the firm has always worked that"
                    + " way; reached means that it starts Undefined, changes when the observed years begin, and pays for"
                    + " training, confusion and beliefs yet to form.");
        }
        if (results.manifest().chance() != null) {
            paragraphs.add(
                    results.manifest().chance().equalUnderEveryModel()
                            ? "In each replication every model meets the same customers with the same needs and the same"
                                    + " luck, so differences are taken pair by pair."
                            : "The exogenous draws differ between models here, so differences are not paired.");
        }
        return paragraphs;
    }
}
