package org.concordsim.observation.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A journey in a few sentences. */
public final class Summary {
    private static final String NEVER_ASKED = "never asked";

    private Summary() {}

    /** Returns the sentences. */
    public static String of(Brief brief) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Phrases.sentence("%s after %s.", brief.outcome(), Phrases.days(brief.days())));
        if (brief.outcome().equals(NEVER_ASKED)) {
            return sentences.get(0) + " The firm had no part in it.";
        }
        List<String> burdens = burdens(brief);
        sentences.add(
                burdens.isEmpty()
                        ? "The customer neither waited nor answered twice."
                        : "The customer " + join(burdens) + ".");
        if (brief.dropped()) {
            sentences.add("Nobody in Sales took the lead up when it was passed on.");
        }
        if (brief.conflictGap() > 0) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "Sales and Marketing differed by %.0f %% about the price%s.",
                    100 * (StrictMath.exp(brief.conflictGap()) - 1),
                    brief.conflictDays() > 0 ? ", which took " + Phrases.days(brief.conflictDays()) : ""));
        }
        if (brief.priceRatio() > 0) {
            sentences.add("The last price was " + Phrases.ofList(brief.priceRatio()) + ".");
        }
        return String.join(" ", sentences);
    }

    private static List<String> burdens(Brief brief) {
        List<String> burdens = new ArrayList<>();
        if (brief.waitedDays() > 0) {
            burdens.add("waited " + Phrases.days(brief.waitedDays()) + " on the firm");
        }
        if (brief.repeatedQuestions() > 0) {
            burdens.add("answered " + Phrases.count(brief.repeatedQuestions(), "question", "questions") + " twice");
        }
        if (brief.repeatedPitches() > 0) {
            burdens.add("heard " + Phrases.count(brief.repeatedPitches(), "pitch", "pitches") + " again");
        }
        if (brief.handOffs() > 0) {
            burdens.add("was handed over " + (brief.handOffs() == 1 ? "once" : brief.handOffs() + " times"));
        }
        return burdens;
    }

    private static String join(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
