package org.concordsim.experiment.journey;

import java.util.List;
import java.util.Locale;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;

/** Stories as plain text: a title each, then the same journey under each model with the days since the need. */
final class StoryText {
    private StoryText() {}

    static String of(List<StoryRow> briefs, List<StepRow> steps) {
        StringBuilder text = new StringBuilder();
        String current = "";
        for (StoryRow brief : briefs) {
            if (!current.equals(brief.story())) {
                current = brief.story();
                title(text, brief);
            }
            model(text, brief, steps);
        }
        return text.toString();
    }

    private static void title(StringBuilder text, StoryRow brief) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(brief.title())
                .append('\n')
                .append("=".repeat(brief.title().length()))
                .append('\n')
                .append(String.format(Locale.ROOT, "Customer %d, %s. ", brief.customer(), brief.journey()))
                .append("Days are working days since the need arose.\n");
    }

    private static void model(StringBuilder text, StoryRow brief, List<StepRow> steps) {
        text.append('\n')
                .append(brief.model().toUpperCase(Locale.ROOT))
                .append(": ")
                .append(brief.summary())
                .append('\n');
        steps.stream()
                .filter(step ->
                        step.story().equals(brief.story()) && step.model().equals(brief.model()))
                .forEach(step -> text.append(
                        String.format(Locale.ROOT, "  %6.1f  %-9s  %s%n", step.sinceNeed(), step.lane(), step.text())
                                .replace("\r", "")));
    }
}
