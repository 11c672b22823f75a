package org.concordsim.observation.story;

import static org.concordsim.observation.story.Phrases.actor;
import static org.concordsim.observation.story.Phrases.count;
import static org.concordsim.observation.story.Phrases.days;
import static org.concordsim.observation.story.Phrases.is;
import static org.concordsim.observation.story.Phrases.number;
import static org.concordsim.observation.story.Phrases.ofList;
import static org.concordsim.observation.story.Phrases.part;
import static org.concordsim.observation.story.Phrases.sentence;
import static org.concordsim.observation.story.Phrases.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.concordsim.observation.journey.Activity;
import org.concordsim.observation.story.Step.Kind;
import org.concordsim.result.eventlog.LogEvent;

/** What the firm's people do, in sentences. */
final class FirmSentences {
    private static final String MARKETING = "marketing";
    private static final String SALES = "sales";

    private FirmSentences() {}

    static Map<String, Function<LogEvent, Step>> all() {
        Map<String, Function<LogEvent, Step>> all = new HashMap<>();
        all.put(Activity.SCORED, FirmSentences::scored);
        all.put(Activity.FELL_THROUGH, e -> step(e, MARKETING, Kind.TROUBLE, "The lead falls between the functions."));
        all.put(Activity.IGNORED, e -> step(e, SALES, Kind.TROUBLE, "Nobody in Sales ever worked the lead."));
        all.put(Activity.HANDED_OVER, e -> handedOver(e, MARKETING));
        all.put(Activity.TAKEN_OVER, e -> handedOver(e, "a colleague who left"));
        all.put(Activity.ACCEPTED, FirmSentences::accepted);
        all.put(
                Activity.ATTEMPT,
                e -> step(e, SALES, Kind.WORK, sentence("%s does not reach the customer.", actor(e, SALES))));
        all.put(
                Activity.REACHED,
                e -> step(e, SALES, Kind.CONTACT, sentence("%s reaches the customer.", actor(e, SALES))));
        all.put(
                Activity.TURNED_DOWN,
                e -> step(e, SALES, Kind.TROUBLE, sentence("%s turns the lead down.", actor(e, SALES))));
        all.put(
                Activity.HOARDED,
                e -> step(e, SALES, Kind.TROUBLE, sentence("%s logs the lead as found by itself.", actor(e, SALES))));
        all.put(Activity.INTERVIEW, FirmSentences::interview);
        all.put(Activity.OPENED, FirmSentences::opened);
        all.put(Activity.MEETING, FirmSentences::meeting);
        all.put(Activity.PRICE_REQUESTED, FirmSentences::requested);
        all.put(Activity.PRICE_ANSWERED, FirmSentences::answered);
        all.put("pricing" + Activity.CONFLICT, FirmSentences::quarrel);
        all.put(Activity.PRICE_NAMED, FirmSentences::named);
        all.put(Activity.WON, FirmSentences::won);
        return all;
    }

    private static Step scored(LogEvent e) {
        String verdict = is(e, "passed") ? "passes the lead on to Sales" : "holds the lead back, for the mailing list";
        return step(e, MARKETING, Kind.WORK, sentence("%s %s.", actor(e, MARKETING), verdict));
    }

    private static Step handedOver(LogEvent e, String nobody) {
        long given = whole(e, "items_given");
        String seen = given == 0
                ? "nothing is known of the customer yet"
                : String.format("who sees %d of %s", given - whole(e, "items_lost"), count(given, "item", "items"));
        return step(
                e,
                e.lane(),
                Kind.HAND_OFF,
                sentence("%s hands the customer over to %s, %s.", actor(e, nobody), part(e, "handed over to"), seen));
    }

    private static Step accepted(LogEvent e) {
        String rule = is(e, "tracked") ? is(e, "in_time") ? ", in time" : ", later than agreed" : "";
        return step(
                e,
                SALES,
                Kind.WORK,
                sentence(
                        "%s takes the lead up %s after it was passed on%s.",
                        actor(e, SALES), days(number(e, "days")), rule));
    }

    private static Step interview(LogEvent e) {
        long repeated = whole(e, "repeated");
        String again = repeated == 0 ? "" : "; " + repeated + " had been answered before";
        if (whole(e, "asked") == 0) {
            return step(
                    e,
                    SALES,
                    Kind.CONTACT,
                    sentence("%s talks with the customer and has all answers.", actor(e, SALES)));
        }
        return step(
                e,
                SALES,
                repeated == 0 ? Kind.CONTACT : Kind.REWORK,
                sentence("%s asks %s%s.", actor(e, SALES), count(whole(e, "asked"), "question", "questions"), again));
    }

    private static Step opened(LogEvent e) {
        String found = is(e, "self_found") ? " with the customer, whom it found itself" : "";
        return step(e, SALES, Kind.WORK, sentence("%s opens an opportunity%s.", actor(e, SALES), found));
    }

    private static Step meeting(LogEvent e) {
        String with = is(e, "marketer_present") ? " together with " + part(e, "attended by") : "";
        String content = is(e, "content_used") ? ", with content made by Marketing" : "";
        return step(e, SALES, Kind.CONTACT, sentence("%s meets the customer%s%s.", actor(e, SALES), with, content));
    }

    private static Step requested(LogEvent e) {
        return step(
                e,
                SALES,
                Kind.PRICE,
                sentence(
                        "%s asks Marketing %s a price: it wishes %s, Marketing %s.",
                        actor(e, SALES),
                        is(e, "written") ? "to approve" : "about",
                        ofList(number(e, "sales_wish")),
                        ofList(number(e, "marketing_wish"))));
    }

    private static Step answered(LogEvent e) {
        return step(
                e,
                MARKETING,
                Kind.PRICE,
                sentence(
                        "%s answers after %s: %s.",
                        actor(e, MARKETING), days(number(e, "days")), ofList(number(e, "price_ratio"))));
    }

    private static Step quarrel(LogEvent e) {
        Object winner = e.attributes().get("winner");
        String result = winner.equals("neither") ? "the price lies in between" : winner + "' wish prevails";
        double percent = 100 * (StrictMath.exp(number(e, "gap")) - 1);
        return step(
                e,
                SALES,
                Kind.PRICE,
                sentence("Sales' and Marketing's prices differ by %.0f %%: %s.", percent, result)
                        .replace("marketing' wish", "Marketing's wish")
                        .replace("sales' wish", "Sales' wish"));
    }

    private static Step named(LogEvent e) {
        String who = actor(e, "the site");
        return step(e, SALES, Kind.PRICE, sentence("%s names a price of %s.", who, ofList(number(e, "price_ratio"))));
    }

    private static Step won(LogEvent e) {
        return step(
                e,
                SALES,
                Kind.PRICE,
                sentence(
                        "the deal is signed at %s, worth %,.0f a year.",
                        ofList(number(e, "price_ratio")), number(e, "value")));
    }

    private static Step step(LogEvent e, String lane, Kind kind, String text) {
        return new Step(e.day(), 0, lane, actor(e, lane), kind, text);
    }
}
