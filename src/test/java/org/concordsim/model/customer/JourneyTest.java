package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.model.customer.QuietMarket.DECISION;
import static org.concordsim.model.customer.QuietMarket.START;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer tells, understands, spends and waits on its way. */
class JourneyTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int MANY = 2000;
    private static final double[] CENTRE = {0, 0, 0};

    private final QuietMarket market =
            new QuietMarket("market.features=3", "market.segments.small.items=4", "market.membersPerAttendee=3");

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "4, 2", "6, 2", "7, 3"})
    void theContactAndOneOfSoManyOthersTakePart(int group, int attendees) {
        assertThat(market.buyer(market.need(1, group, 0.5)).journey().attendees())
                .isEqualTo(attendees);
    }

    @Test
    void anItemToldAgainCostsTimeAndGivesNoOtherReading() {
        Customer buyer = market.buyer(market.need(1, 1, 0.5));
        assertThat(buyer.journey().items()).isEqualTo(4);
        buyer.perceive(START, new Stimulus.Asked(2, 0.25));
        double first = buyer.journey().reading(2);
        assertThat(buyer.journey().repeatedHours()).isZero();
        buyer.perceive(START, new Stimulus.Asked(0, 0.25));
        buyer.perceive(START, new Stimulus.Asked(2, 0.25));
        buyer.perceive(START, new Stimulus.Asked(2, 0.25));

        assertThat(buyer.journey().given()).isEqualTo(0b101);
        assertThat(buyer.journey().repeatedHours()).isEqualTo(0.5);
        assertThat(buyer.journey().reading(2)).isEqualTo(first);
        assertThat(buyer.journey().reading(0)).isNotEqualTo(first);
        assertThatIllegalStateException()
                .isThrownBy(() -> buyer.journey().reading(1))
                .withMessageContaining("Maybe");
    }

    @Test
    void hoursWithTheFirmCountForEachAttendee() {
        Customer buyer = market.buyer(market.need(1, 4, 0.5));
        buyer.perceive(START, new Stimulus.TimeSpent(1.5));
        buyer.perceive(START, new Stimulus.PitchRepeated(0.75));
        buyer.perceive(START, new Stimulus.TimeSpent(1));
        buyer.perceive(START, new Stimulus.Asked(0, 0.25));
        buyer.perceive(START, new Stimulus.Asked(0, 0.25));
        Journey journey = buyer.journey();

        assertThat(journey.dealingHours()).isCloseTo(5, EXACT);
        assertThat(journey.redundantHours()).isCloseTo(1.5, EXACT);
        assertThat(journey.effortHours()).isCloseTo(5 + 1.5 + 0.25 + journey.searchHours(), EXACT);
        assertThat(new QuietMarket("market.ownSearchHours=3")
                        .buyer(market.need(1, 1, 0))
                        .journey()
                        .searchHours())
                .isEqualTo(3);
    }

    @Test
    void whatIsExplainedIsThePartOfWhatWasNotUnderstood() {
        Customer buyer = market.buyer(market.need(1, 1, 0.6));
        assertThat(buyer.journey().understanding()).isCloseTo(0.6, EXACT);
        buyer.perceive(START, new Stimulus.Explained(1, 0.5, CENTRE));
        assertThat(buyer.journey().understanding()).isCloseTo(0.65, EXACT);
        buyer.perceive(START, new Stimulus.Explained(1, 0.5, CENTRE));
        assertThat(buyer.journey().understanding()).isCloseTo(0.675, EXACT);
        buyer.perceive(START, new Stimulus.Explained(3, 1, CENTRE));

        assertThat(buyer.journey().understanding()).isCloseTo(0.775, EXACT);
    }

    @Test
    void anExplanationCountsByItsRelevanceToTheCustomer() {
        assertThat(explained(0.3)).isCloseTo(0.5 * 0.7, EXACT);
        assertThat(explained(-0.3)).isCloseTo(0.5 * 0.7, EXACT);
        assertThat(explained(1.5)).isZero();
    }

    private double explained(double stance) {
        Customer buyer = market.buyer(market.need(1, 1, 0));
        IntStream.range(0, 4)
                .forEach(item -> buyer.perceive(
                        START, new Stimulus.Explained(item, 0.5, new double[] {stance, stance, stance})));
        return buyer.journey().understanding();
    }

    @Test
    void waitsAddUpAndAWaitUnderWayGoesOn() {
        Customer buyer = market.buyer(market.need(1, 1, 0));
        buyer.perceive(20, new Stimulus.WaitBegan());
        buyer.perceive(21, new Stimulus.WaitBegan());
        buyer.perceive(23, new Stimulus.WaitEnded());
        assertThat(buyer.journey().waitedDays()).isEqualTo(3);
        buyer.perceive(30, new Stimulus.WaitBegan());
        buyer.perceive(30.5, new Stimulus.WaitEnded());

        assertThat(buyer.journey().waitedDays()).isEqualTo(3.5);
    }

    /** Theta of 48 h and a weight of one half: exponential patience of 4 days on average. */
    @Test
    void patienceIsSpentOverAllWaitsTogether() {
        QuietMarket waiting =
                new QuietMarket("market.waiting.theta=48", "market.waiting.floor=0", "market.waiting.weight=0.5");
        double[] limits = IntStream.range(0, MANY)
                .mapToDouble(number -> {
                    Customer buyer = waiting.buyer(waiting.need(number, 1, 0));
                    buyer.perceive(20, new Stimulus.WaitBegan());
                    double first = buyer.leaveDay() - 20;
                    buyer.perceive(21, new Stimulus.WaitEnded());
                    buyer.perceive(50, new Stimulus.WaitBegan());
                    assertThat(buyer.leaveDay()).isCloseTo(50 + first - 1, within(1e-9));
                    return first;
                })
                .toArray();

        assertThat(Summary.of(limits).mean()).isCloseTo(4, within(4 * 4 / Math.sqrt(MANY)));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1", "5, 0.81", "8, 0.59049"})
    void fieldsBeyondTheFreeOnesLoseTheirShareOfVisitors(int fields, double share) {
        QuietMarket forms = new QuietMarket("qualification.freeFields=3", "qualification.fieldRetention=0.9");
        Odds.assertShare(
                MANY,
                share,
                number -> forms.buyer(forms.need(number, 1, 0)).perceive(START, new Stimulus.FormShown(fields))
                        == Reaction.GOES_ON);
        assertThat(forms.buyer(forms.need(1, 1, 0)).perceive(START, new Stimulus.FormShown(2000)))
                .isEqualTo(Reaction.ABANDONS_FORM);
    }

    @Test
    void stimuliThatAskForNoDecisionLetTheCustomerGoOn() {
        Customer buyer = market.buyer(market.need(1, 1, 0));

        assertThat(buyer.perceive(START, new Stimulus.TimeSpent(1))).isEqualTo(Reaction.GOES_ON);
        assertThat(buyer.perceive(START, new Stimulus.WaitBegan())).isEqualTo(Reaction.GOES_ON);
        assertThat(buyer.perceive(START, new Stimulus.MailsEnded())).isEqualTo(Reaction.GOES_ON);
        assertThat(buyer.journey().mailsBorne).isZero();
    }

    @Test
    void theLastPartOfTheWayIsNearTheDecision() {
        Need need = market.need(1, 1, 0);
        double quarterLeft = DECISION - (DECISION - START) / 4;

        assertThat(need.nearsDecision(quarterLeft, 0.25)).isFalse();
        assertThat(need.nearsDecision(quarterLeft + 1, 0.25)).isTrue();
        assertThat(need.nearsDecision(quarterLeft - 1, 0.25)).isFalse();
        assertThat(need.nearsDecision(START + 1, 1)).isTrue();
    }
}
