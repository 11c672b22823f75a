package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordsim.experiment.Experiments;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.run.Results;
import org.concordsim.model.Simulation;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Offering;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Task;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.AnyFirm;
import org.concordsim.support.Books;
import org.concordsim.support.Private;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** Journeys, needs, money, hours and contracts add up in every firm, and a run in which they do not is stopped. */
class ConservationTest {
    private static final double MIDDLE = 60;
    private static final double CENT = 0.01;
    private static final Offering PLAIN = new Offering(new double[] {0});

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

    @Test
    void aJourneyThatEndsUnnoticedStopsTheRun() {
        Simulation run = middle();
        customer(run, c -> c.journey() != null).end(MIDDLE);

        assertThatIllegalStateException()
                .isThrownBy(run::end)
                .withMessageMatching("Journeys: .*started.*ended.*under way.*");
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
