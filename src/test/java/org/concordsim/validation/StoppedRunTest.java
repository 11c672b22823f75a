package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.function.Predicate;
import org.concordsim.experiment.Experiments;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.run.Results;
import org.concordsim.model.Simulation;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Journey;
import org.concordsim.model.customer.Offering;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Task;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.Private;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** A run in which anything does not add up is stopped, saying what and where. */
class StoppedRunTest {
    private static final double MIDDLE = 60;
    private static final Offering PLAIN = new Offering(new double[] {0});

    @Test
    void aJourneyThatEndsUnnoticedStopsTheRun() {
        Simulation run = middle();
        customer(run, c -> c.journey() != null).end(MIDDLE);

        assertThatIllegalStateException()
                .isThrownBy(run::end)
                .withMessageMatching("Journeys: .*started.*ended.*under way.*");
    }

    @Test
    void aJourneyWithoutANeedThatAroseStopsTheRun() {
        Simulation run = middle();
        Customer idle = customer(run, c -> c.journey() == null);
        Funnel funnel = run.firm().funnel();
        funnel.begin(idle, funnel.nature().need(idle.traits(), 1, MIDDLE));

        assertThatIllegalStateException()
                .isThrownBy(run::end)
                .withMessageMatching("Needs: arisen \\d+, journeys begun \\d+, merged \\d+, suppressed \\d+\\.");
    }

    @Test
    void anItemThatNobodyGaveStopsTheRunAtItsEnd() {
        Simulation run = middle();
        Lead lead = underWay(run);
        lead.knownToSales = ~0;

        assertThatIllegalStateException()
                .isThrownBy(run::end)
                .withMessageMatching("Items of need %d, account %d: given [01]+, but known to Sales 1{32}, .*"
                        .formatted(lead.key(), lead.customer()));
    }

    @Test
    void anItemThatNobodyGaveStopsTheRunWhenItsJourneyEnds() {
        Simulation run = middle();
        Lead lead = underWay(run);
        lead.recorded = ~0;

        assertThatIllegalStateException()
                .isThrownBy(() -> run.firm().funnel().end(lead, JourneyEnd.WITHDREW))
                .withMessageMatching("Items of need .*, recorded 1{32}\\.");
    }

    @Test
    void anItemThatTheDealDoesNotHaveStopsTheRun() {
        Simulation run = middle();
        Journey journey = customer(run, c -> c.journey() != null).journey();
        Private.set(journey, "given", 1 << journey.items());

        assertThatIllegalStateException()
                .isThrownBy(run::end)
                .withMessage("Items of need %d: given 1%s, but the deal has %d."
                        .formatted(journey.need().key(), "0".repeat(journey.items()), journey.items()));
    }

    @Test
    void aContractThatEndsUnnoticedStopsTheRun() {
        Simulation run = middle();
        Customer owner = customer(run, c -> c.ownership() != null);
        owner.perceive(MIDDLE, new Stimulus.RenewalDue(1e12, 1, PLAIN));

        assertThatIllegalStateException()
                .isThrownBy(run::end)
                .withMessageMatching("Contracts: \\d+ owners worth .*\\.");
    }

    @Test
    void moneyThatComesFromNowhereStopsTheRun() {
        Simulation run = middle();
        Private.set(run.firm().ledger(), "cash", run.firm().ledger().cash() + 1);

        assertThatIllegalStateException().isThrownBy(run::end).withMessageMatching("Money: cash .* but .*\\.");
    }

    @Test
    void moneyThatIsNoNumberStopsTheRun() {
        Simulation run = middle();
        run.firm().ledger().move(MIDDLE, Account.OVERHEAD, null, Double.NaN);

        assertThatIllegalStateException().isThrownBy(run::end).withMessageStartingWith("Money: cash NaN");
    }

    @Test
    void hoursThatNobodyWorkedStopTheRun() {
        Simulation run = middle();
        Person person = run.firm().sales().get(1).person();
        Private.set(person, "ledgerHours", (double) Private.get(person, "ledgerHours") + 0.01);

        assertThatIllegalStateException().isThrownBy(run::end).withMessageStartingWith("Hours of sales 1: intervals ");
    }

    @Test
    void twoTasksAtOnceStopTheRun() {
        Simulation run = middle();
        Person person = run.firm().sales().get(0).person();
        Private.set(person, "current", null);
        Private.set(person, "busyUntil", MIDDLE + 1);
        Task task = new Task(WorkKind.CAMPAIGN, 1, MIDDLE, MIDDLE, 1, null, () -> {});

        assertThatIllegalStateException()
                .isThrownBy(() -> person.give(task))
                .withMessage("Two tasks at once for sales 0 on day " + MIDDLE + ".");
    }

    @Test
    void theRunThatWasStoppedIsNamed() {
        Scenario scenario = SmallFirm.scenario();
        ModelComparison comparison = new ModelComparison(
                "small", scenario.parameters(), scenario.models().subList(2, 3), Optional.empty());
        SimulatedLaboratory broken = new SimulatedLaboratory((plan, events) -> {
            Simulation run = new Simulation(plan, events);
            run.start();
            run.firm().ledger().move(0, Account.OVERHEAD, Segment.SMALL, Double.NaN);
            return run.end();
        });

        Results results = Experiments.run(broken, comparison, 1, (done, all) -> {});

        assertThat(results.failures()).isNotEmpty().allSatisfy(run -> {
            assertThat(run.id()).startsWith("aligned-inPlace-");
            assertThat(run.status()).startsWith("failed: ").contains("Money: cash NaN");
        });
    }

    private static Simulation middle() {
        Simulation run = new Simulation(SmallFirm.plan("defined"), event -> {});
        run.start();
        run.runUntil(MIDDLE);
        run.end();
        return run;
    }

    private static Customer customer(Simulation run, Predicate<Customer> wanted) {
        Funnel funnel = run.firm().funnel();
        for (int id = 0; id < funnel.nature().accounts(); id++) {
            Customer customer = funnel.population().met(id);
            if (customer != null && wanted.test(customer)) {
                return customer;
            }
        }
        throw new AssertionError("No such customer.");
    }

    private static Lead underWay(Simulation run) {
        Funnel funnel = run.firm().funnel();
        return funnel.leadOf(customer(run, c -> funnel.leadOf(c.traits().id()) != null)
                .traits()
                .id());
    }
}
