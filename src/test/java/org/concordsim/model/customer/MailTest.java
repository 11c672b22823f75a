package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.model.customer.QuietMarket.DECISION;
import static org.concordsim.model.customer.QuietMarket.START;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;

/** Mails to customers on their way: what they explain and how many a customer bears. */
class MailTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final int MANY = 2000;
    private static final double EARLY = START + 1;
    private static final double LATE = DECISION - 1;

    private final QuietMarket market = new QuietMarket(
            "market.features=2",
            "market.segments.small.items=4",
            "nurture.annoyance=0.05",
            "nurture.wrongListWeight=4",
            "nurture.readyPart=0.5");

    private Customer mailed(int number, boolean forReady, double day) {
        Customer buyer = market.buyer(market.need(number, 1, 0));
        buyer.perceive(day, new Stimulus.MailsBegan(0.5, forReady, 0.2, new double[] {0, 0}));
        return buyer;
    }

    private double meanMailsBorne(boolean forReady, double day) {
        return Summary.of(IntStream.range(0, MANY)
                        .mapToDouble(
                                number -> 0.5 * (mailed(number, forReady, day).withdrawDay() - day))
                        .toArray())
                .mean();
    }

    /** A hazard of .05 a mail: 20 mails on average, a quarter of that on the wrong list; 4 standard errors. */
    @Test
    void mailsOfTheWrongListAnnoyMore() {
        assertThat(meanMailsBorne(false, EARLY)).isCloseTo(20, within(4 * 20 / Math.sqrt(MANY)));
        assertThat(meanMailsBorne(true, EARLY)).isCloseTo(5, within(4 * 5 / Math.sqrt(MANY)));
        assertThat(meanMailsBorne(true, LATE)).isCloseTo(20, within(4 * 20 / Math.sqrt(MANY)));
        assertThat(meanMailsBorne(false, LATE)).isCloseTo(5, within(4 * 5 / Math.sqrt(MANY)));
    }

    @Test
    void mailsBorneBeforeCountWhenMailsBeginAgain() {
        Customer buyer = mailed(1, false, EARLY);
        double borne = buyer.withdrawDay() - EARLY;
        buyer.perceive(EARLY + borne / 4, new Stimulus.MailsEnded());
        buyer.perceive(60, new Stimulus.MailsBegan(0.5, false, 0.2, new double[] {0, 0}));
        assertThat(buyer.withdrawDay()).isCloseTo(60 + 0.75 * borne, EXACT);
        buyer.perceive(60 + borne, new Stimulus.MailsEnded());
        buyer.perceive(90, new Stimulus.MailsBegan(0.5, false, 0.2, new double[] {0, 0}));

        assertThat(buyer.withdrawDay()).isEqualTo(90);
    }

    /** Eight mails at half a mail a day are two on each of four items, each of which explains a fifth of the rest. */
    @Test
    void mailsExplainAllItemsAlike() {
        Customer buyer = mailed(1, false, EARLY);
        assertThat(buyer.journey().understanding()).isZero();
        buyer.perceive(EARLY + 16, new Stimulus.MailsEnded());

        assertThat(buyer.journey().understanding()).isCloseTo(1 - 0.8 * 0.8, EXACT);
        buyer.perceive(EARLY + 30, new Stimulus.MailsEnded());
        assertThat(buyer.journey().understanding()).isCloseTo(1 - 0.8 * 0.8, EXACT);
    }

    @Test
    void mailsExplainByTheirRelevance() {
        Customer buyer = market.buyer(market.need(1, 1, 0));
        buyer.perceive(EARLY, new Stimulus.MailsBegan(1, false, 0.2, new double[] {0.5, -0.5}));
        buyer.perceive(EARLY + 4, new Stimulus.MailsEnded());

        assertThat(buyer.journey().understanding()).isCloseTo(0.1, EXACT);
    }
}
