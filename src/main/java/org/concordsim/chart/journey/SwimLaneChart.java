package org.concordsim.chart.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.Panel;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.StepStyle;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;
import org.jfree.chart.JFreeChart;

/** One journey under each organizing model: a panel each, with a lane for the customer, Marketing and Sales. */
public final class SwimLaneChart {
    private static final double LEAST_DAYS = 4;
    private static final double AXIS = 0.075;

    private SwimLaneChart() {}

    /** Returns the chart of one story, or nothing where it has no steps. */
    public static Optional<JFreeChart> of(List<StoryRow> briefs, List<StepRow> steps) {
        if (briefs.isEmpty() || steps.isEmpty()) {
            return Optional.empty();
        }
        double days = steps.stream().mapToDouble(StepRow::sinceNeed).max().orElse(0);
        List<Panel> panels = new ArrayList<>();
        double height = (1 - AXIS) / briefs.size();
        for (StoryRow brief : briefs) {
            List<StepRow> told = steps.stream()
                    .filter(step -> step.model().equals(brief.model()))
                    .toList();
            boolean last = panels.size() == briefs.size() - 1;
            var place = new Panel.Place(0, panels.size() * height, 1, last ? height + AXIS : height);
            panels.add(new Panel(title(brief), new Lanes(told, brief, Math.max(LEAST_DAYS, days)).plot(last), place));
        }
        StoryRow first = briefs.get(0);
        return Optional.of(ConcordTheme.chart(
                first.title(),
                "Scenario " + first.scenario() + ", customer " + first.customer() + ", " + first.journey()
                        + ", replication " + first.replication() + "; every step is in journeys.csv",
                new PanelGrid(panels),
                StepStyle.legend()));
    }

    private static String title(StoryRow brief) {
        StringBuilder title =
                new StringBuilder(Words.of(brief.model())).append(": ").append(brief.outcome());
        if (brief.days() >= 0) {
            title.append(format(" after %.0f working days", brief.days()));
            title.append(brief.priceRatio() > 0 ? format(" at %.0f %% of list", 100 * brief.priceRatio()) : "");
            title.append(format("; waited %.1f days", brief.waitedDays()));
            title.append(repeated(brief));
        }
        return title.toString();
    }

    private static String repeated(StoryRow brief) {
        int again = brief.repeatedQuestions() + brief.repeatedPitches();
        String hands = brief.handOffs() == 1 ? "1 hand-off" : brief.handOffs() + " hand-offs";
        String things = again == 1 ? "one thing" : again + " things";
        return again == 0 ? ", " + hands : ", told or asked " + things + " again, " + hands;
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
