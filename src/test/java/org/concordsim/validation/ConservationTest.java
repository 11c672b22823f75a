package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordsim.model.Simulation;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.event.Segment;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.AnyFirm;
import org.concordsim.support.Books;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** Journeys, needs, money and contracts add up in every firm, counted again by somebody who hears of a run only its events. */
class ConservationTest {
    private static final double CENT = 0.01;

    @Provide
    Arbitrary<String[]> firms() {
        return AnyFirm.options();
    }

    @Property(tries = 100, seed = "20060704", edgeCases = EdgeCasesMode.NONE)
    void everythingAddsUpInAnyFirm(@ForAll("firms") String[] options) {
        Scenario scenario = SmallFirm.scenario(options);
        String model = scenario.modelNames().get(options[0].hashCode() & 3);
        Books books = new Books();
        Simulation run = new Simulation(SmallFirm.plan(scenario, model, 0), books);
        run.start();
        run.runUntil(run.endDay());
        run.end();

        double cash = scenario.parameters().firm().cashAtStart() + books.money();
        assertThat(books.outOfOrder()).isZero();
        assertThat(books.open()).isEqualTo(journeys(run.firm().funnel()));
        assertThat(run.firm().ledger().cash()).isCloseTo(cash, within(CENT));
        assertThat(owners(run)).isEqualTo(ownersAtStart(scenario) + books.owners());
    }

    @Test
    void theSmallFirmKeepsBooksThatAreNotEmpty() {
        Books books = new Books();
        Simulation.run(SmallFirm.plan("undefined"), books);

        assertThat(books.open()).hasSizeGreaterThan(20);
        assertThat(books.over()).hasSizeGreaterThan(100);
        assertThat(books.won()).isGreaterThan(5);
        assertThat(books.money()).isNotZero();
    }

    private static Set<Long> journeys(Funnel funnel) {
        Set<Long> keys = new TreeSet<>();
        for (int id = 0; id < funnel.nature().accounts(); id++) {
            Customer customer = funnel.population().met(id);
            if (customer != null && customer.journey() != null) {
                keys.add(customer.journey().need().key());
            }
        }
        return keys;
    }

    private static int owners(Simulation run) {
        int owners = 0;
        for (Segment segment : Segment.values()) {
            owners += run.firm().sales().contracts().owners(segment);
        }
        return owners;
    }

    private static int ownersAtStart(Scenario scenario) {
        int owners = 0;
        for (Segment segment : Segment.values()) {
            owners += scenario.parameters().market().segments().of(segment).ownersAtStart();
        }
        return owners;
    }
}
