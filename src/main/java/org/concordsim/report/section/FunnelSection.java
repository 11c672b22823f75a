package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.FunnelPanel;

/** The funnel with its losses at each hand-off, how fast leads are answered and how purchases end. */
public final class FunnelSection implements Section {
    private static final List<String> STAGES = List.of("inquiries", "mqls", "sals", "sqls", "wins");
    private static final List<String> NAMES =
            List.of("Inquiries", "Qualified", "Worked by Sales", "Opportunities", "Won");
    private static final List<String> PASSING = List.of("", "inquiryToMql", "mqlToSal", "salToSql", "sqlToWon");
    private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN, Double.NaN, 0);

    @Override
    public String id() {
        return "funnel";
    }

    @Override
    public String title() {
        return "The funnel and its hand-offs";
    }

    @Override
    public List<Block> blocks(Results results) {
        if (!results.has("inquiries")) {
            return List.of();
        }
        return List.of(funnel(results), response(results), endings(results));
    }

    private static Figure response(Results results) {
        return new Parts(results)
                .figure(
                        "response",
                        "How fast Sales takes up a lead",
                        "Each bar is all qualified leads of one model, parted by the time until Sales first works them; 24 calendar"
                                + " hours are a working day.",
                        List.of(new Parts.Panel(
                                "Time to first response",
                                List.of(
                                        new Parts.Part("responseShareHour", "within an hour", 0),
                                        new Parts.Part("responseShareDay", "within a day", 3),
                                        new Parts.Part("responseShareLater", "later", 4),
                                        new Parts.Part("responseShareNever", "never", 6)))));
    }

    private static Figure endings(Results results) {
        return new Parts(results)
                .figure(
                        "endings",
                        "How purchases end in which the customer met the firm",
                        "Each bar is all purchases in which the customer met the firm, parted by how they ended; all but the first"
                                + " part are losses.",
                        List.of(new Parts.Panel(
                                "Ends of purchases",
                                List.of(
                                        new Parts.Part("endWon", "won", 0),
                                        new Parts.Part("endLost", "bought elsewhere", 6),
                                        new Parts.Part("endNoDecision", "no decision", 5),
                                        new Parts.Part("endLeftWaiting", "left while waiting", 4),
                                        new Parts.Part("endIgnored", "never spoken to", 7),
                                        new Parts.Part("endTooLate", "proposal too late", 3),
                                        new Parts.Part("endWithdrew", "withdrew, pressed or annoyed", 2),
                                        new Parts.Part("endTurnedDown", "turned down", 1)))));
    }

    private static Figure funnel(Results results) {
        Point point = results.points().get(0);
        double largest = results.variants(point).stream()
                .mapToDouble(variant -> results.interval(variant, STAGES.get(0)).mean())
                .max()
                .orElse(1);
        FunnelPanel panel = new FunnelPanel(results.models());
        List<Drawing> drawings = results.variants(point).stream()
                .map(variant -> panel.draw(variant, stages(results, variant), largest))
                .toList();
        List<String> measures = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            measures.add(STAGES.get(i));
            if (!PASSING.get(i).isEmpty() && results.has(PASSING.get(i))) {
                measures.add(PASSING.get(i));
            }
        }
        measures.removeIf(measure -> !results.has(measure));
        String reading = "Bars are numbers per year, " + point.words()
                + ". Between two bars stands which share of marketing's leads passes that hand-off (mean and half of the"
                + " 95 % interval) and which is lost. Opportunities include those that Sales finds by itself, so a bar can"
                + " be longer than what passes to it.";
        return Figure.of(
                "funnel",
                "From inquiry to deal, with the losses at each hand-off",
                reading,
                new Figure.Drawn(drawings, List.of(), new Figures(results).summary("The funnel", measures)));
    }

    private static List<FunnelPanel.Stage> stages(Results results, Variant variant) {
        List<FunnelPanel.Stage> stages = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            Interval count = results.interval(variant, STAGES.get(i));
            if (count.known()) {
                Interval passing = PASSING.get(i).isEmpty() ? UNKNOWN : results.interval(variant, PASSING.get(i));
                stages.add(new FunnelPanel.Stage(NAMES.get(i), count, passing));
            }
        }
        return stages;
    }
}
