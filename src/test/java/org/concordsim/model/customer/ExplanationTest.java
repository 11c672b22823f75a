package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.random.Chance;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What a good explanation does to a customer, whatever the salesperson hopes for. */
class ExplanationTest {
    private static final int CUSTOMERS = 300;

    private final Parameters parameters = SmallFirm.scenario().parameters();
    private final Nature nature = new Nature(new Chance(1, 0), parameters, 260);

    private long accepting(double offset, double ratio, boolean explained) {
        return IntStream.range(0, CUSTOMERS)
                .filter(id -> accepts(id, offset, ratio, explained))
                .count();
    }

    /** The product lies an offset from the account's taste on every feature, and the pitch meets that taste. */
    private boolean accepts(int id, double offset, double ratio, boolean explained) {
        Customer customer = new Customer(nature, id, null);
        Need need = nature.need(customer.traits(), 0, 0);
        Journey journey = customer.begin(need);
        double[] taste = nature.tastes(customer.traits(), 0);
        for (int item = 0; explained && item < journey.items(); item++) {
            customer.perceive(1, new Stimulus.Explained(item, 0.9, taste));
        }
        Offering offering =
                new Offering(Arrays.stream(taste).map(x -> x + offset).toArray());
        double list = nature.segment(customer.traits().segment()).listPrice()
                * customer.traits().size();
        return customer.perceive(2, new Stimulus.PriceNamed(ratio * list, list, offering)) == Reaction.FINDS_ACCEPTABLE;
    }

    @Test
    void aGoodExplanationSellsWhatSuits() {
        assertThat(accepting(0, 2, true)).isGreaterThan(accepting(0, 2, false) + CUSTOMERS / 20);
    }

    @Test
    void aGoodExplanationUnsellsWhatDoesNotSuit() {
        assertThat(accepting(1.6, 1, true)).isLessThan(accepting(1.6, 1, false) - CUSTOMERS / 20);
    }

    @Test
    void whoHeedsNoExplanationUnderstandsWhatItFoundOutAlone() {
        Parameters deaf = SmallFirm.scenario("mechanisms.understanding=false").parameters();
        Customer customer = new Customer(new Nature(new Chance(1, 0), deaf, 260), 0, null);
        Journey journey = customer.begin(nature.need(customer.traits(), 0, 0));
        double[] taste = nature.tastes(customer.traits(), 0);
        customer.perceive(1, new Stimulus.Explained(0, 0.9, taste));
        customer.perceive(1, new Stimulus.MailsBegan(1, true, 0.9, taste));
        customer.perceive(9, new Stimulus.MailsEnded());

        assertThat(journey.understanding()).isCloseTo(journey.need().selfEducation(), within(1e-12));
    }
}
