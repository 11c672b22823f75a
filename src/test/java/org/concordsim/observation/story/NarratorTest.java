package org.concordsim.observation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.journey.JourneyLog;
import org.concordsim.observation.journey.Scenes;
import org.concordsim.result.eventlog.Sinks;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

class NarratorTest {
    @Test
    void aJourneyIsToldInPlainEnglish() {
        Narrator narrator = new Narrator(journey -> journey == Scenes.JOURNEY);
        Briefs briefs = new Briefs(0, journey -> false);
        JourneyLog log = new JourneyLog(new Sinks(List.of(narrator, briefs)), 65);
        Scenes.lostDeal().forEach(log);

        assertThat(narrator.steps(Scenes.JOURNEY).stream().map(Step::text))
                .containsExactly(
                        "A need arises with the customer.",
                        "The customer asks the firm (web) and gives 4 items of information in the form.",
                        "Marketer 1 passes the lead on to Sales.",
                        "Marketer 1 hands the customer over to salesperson 3, who sees 1 of 4 items.",
                        "Salesperson 3 takes the lead up 3.0 working days after it was passed on, later than agreed.",
                        "Salesperson 3 reaches the customer.",
                        "The customer has waited 3.5 working days for an answer.",
                        "Salesperson 3 asks 6 questions; 1 had been answered before.",
                        "Salesperson 3 opens an opportunity.",
                        "Salesperson 3 hands the customer over to salesperson 3 (second in the seat), who sees 4 of 6"
                                + " items.",
                        "Salesperson 3 (second in the seat) meets the customer together with marketer 1, with content"
                                + " made by Marketing.",
                        "Salesperson 3 (second in the seat) asks Marketing to approve a price: it wishes 80 % of list,"
                                + " Marketing 95 % of list.",
                        "Sales' and Marketing's prices differ by 19 %: Marketing's wish prevails.",
                        "Marketer 0 answers after 2.0 working days: 93 % of list.",
                        "The customer has waited 2.0 working days for a price that Marketing had to agree to.",
                        "Salesperson 3 (second in the seat) names a price of 93 % of list.",
                        "The customer buys elsewhere.");
        assertThat(Summary.of(briefs.all().get(Scenes.JOURNEY)))
                .isEqualTo(
                        "Lost to competitor after 20.0 working days. The customer waited 5.5 working days on the firm,"
                                + " answered one question twice and was handed over 2 times. Sales and Marketing differed by"
                                + " 19 % about the price, which took 2.0 working days. The last price was 93 % of list.");
    }

    @Test
    void everyJourneyOfARunCanBeTold() {
        for (String model : List.of("undefined", "integrated")) {
            Narrator narrator = new Narrator(journey -> !JourneyKey.isVisit(journey));
            Briefs briefs = new Briefs(0, journey -> true);
            JourneyLog log = new JourneyLog(new Sinks(List.of(narrator, briefs)), 65);
            Recording.of(SmallFirm.plan(model)).events().forEach(log);
            briefs.finish(130);

            assertThat(briefs.all()).hasSizeGreaterThan(200).allSatisfy((journey, brief) -> {
                assertThat(narrator.steps(journey)).isNotEmpty().allSatisfy(step -> assertThat(step.text())
                        .matches("[A-Z].*\\.")
                        .doesNotContain("null", "NaN", "somebody"));
                assertThat(Summary.of(brief)).matches("[A-Z].*\\.").doesNotContain("null", "NaN");
            });
        }
    }
}
