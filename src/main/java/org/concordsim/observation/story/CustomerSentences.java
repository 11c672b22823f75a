package org.concordsim.observation.story;

import static org.concordsim.observation.story.Phrases.count;
import static org.concordsim.observation.story.Phrases.days;
import static org.concordsim.observation.story.Phrases.number;
import static org.concordsim.observation.story.Phrases.sentence;
import static org.concordsim.observation.story.Phrases.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.concordsim.observation.journey.Activity;
import org.concordsim.observation.story.Step.Kind;
import org.concordsim.result.eventlog.LogEvent;

/** What customers do and live through, in sentences. */
final class CustomerSentences {
    private static final Map<String, String> OUTCOMES = Map.of(
            "won", "The customer buys from the firm.",
            "lost to competitor", "The customer buys elsewhere.",
            "no decision", "The customer's people do not agree on anything, so they buy nothing.",
            "left waiting", "The customer has waited long enough and leaves.",
            "withdrew", "The customer withdraws: it was pressed or mailed too often.",
            "ignored", "The customer decides without the firm, which never spoke with it.",
            "too late", "The customer decides before the firm has made a proposal.",
            "turned down", "The firm has turned the customer down and lost it.",
            "never asked", "The customer never asked the firm.");

    private static final Map<String, String> TROUBLES = Map.of(
            Activity.FORM_ABANDONED, "The customer turns away from the form without sending it.",
            Activity.CONTRADICTION, "Sales tells the customer the opposite of what Marketing had told it.",
            Activity.FORCED_GATE, "The customer is ready to talk but is put on a mailing list instead.",
            Activity.EARLY_CALL, "The customer did not want to be called yet: it knows too little.",
            Activity.HARD_SELL, "The customer is pressed to decide at once.");

    private CustomerSentences() {}

    static Map<String, Function<LogEvent, Step>> all() {
        Map<String, Function<LogEvent, Step>> all = new HashMap<>();
        all.put(Activity.NEED, e -> step(e, Kind.NEED, "A need arises with the customer."));
        all.put(Activity.START, CustomerSentences::owner);
        all.put(Activity.INQUIRY, CustomerSentences::inquiry);
        all.put(Activity.PITCH_AGAIN, CustomerSentences::pitch);
        all.put(Activity.END, CustomerSentences::end);
        TROUBLES.forEach((activity, text) -> all.put(activity, e -> step(e, Kind.TROUBLE, text)));
        return all;
    }

    /** Returns what is to be said of a journey's beginning: only that the customer is an owner. */
    private static Step owner(LogEvent e) {
        return Phrases.is(e, "owner")
                ? step(
                        e,
                        Kind.NEED,
                        "The customer owns the product already, so it waits for a talk about its contract.")
                : null;
    }

    private static Step inquiry(LogEvent e) {
        return step(
                e,
                Kind.CONTACT,
                sentence(
                        "the customer asks the firm (%s) and gives %s in the form.",
                        e.attributes().get("channel"),
                        count(whole(e, "items_given"), "item of information", "items of information")));
    }

    private static Step pitch(LogEvent e) {
        return step(
                e,
                Kind.REWORK,
                sentence(
                        "the customer's people hear a pitch that they had heard before (%.1f hours in all).",
                        number(e, "customer_hours")));
    }

    private static Step end(LogEvent e) {
        Object outcome = e.attributes().get("outcome");
        return step(e, Kind.END, OUTCOMES.getOrDefault(outcome, "The journey ends: " + outcome + "."));
    }

    static Step waited(LogEvent e) {
        String what = e.activity().substring(Activity.WAITED.length());
        String text = sentence(
                "the customer has waited %s for %s.",
                days(number(e, "days")),
                switch (what) {
                    case "follow-up" -> "an answer";
                    case "approval" -> "a price that Marketing had to agree to";
                    default -> "the proposal";
                });
        return new Step(e.day(), number(e, "days"), e.lane(), "customer", Kind.WAIT, text);
    }

    private static Step step(LogEvent e, Kind kind, String text) {
        return new Step(e.day(), 0, e.lane(), "customer", kind, text);
    }
}
