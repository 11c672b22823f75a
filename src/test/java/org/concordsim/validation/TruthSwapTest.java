package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Journey;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.lead.Lead;
import org.concordsim.support.SmallFirm;
import org.concordsim.support.TruthSwap;
import org.concordsim.support.Witness;
import org.concordsim.support.Witness.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T4: in two copies of one run, one with customers whose willingness to pay and tastes change after their last signal, the
 * firm goes on alike, bit for bit, until a customer reacts differently.
 */
class TruthSwapTest {
    private static final double SWAP_DAY = 100;
    private static final double LAST_DAY = 230;
    private static final double YEAR = 260;
    private static final int PEOPLE = 14;
    private static final TruthSwap RICHER = new TruthSwap(2.5, 1);
    private static final TruthSwap POORER = new TruthSwap(0.3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void whatTheFirmWouldDecideNowHangsOnNoTruth(String model) {
        RunPlan plan = plan(model);
        Witness told = new Witness(plan, SWAP_DAY);
        Witness swapped = new Witness(plan, SWAP_DAY);
        swapAll(swapped.run(), RICHER);

        assertThat(decisions(told.run())).hasSizeGreaterThan(10).isEqualTo(decisions(swapped.run()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void afterDiscoveryNothingDiffersBeforeTheCustomersOwnReaction(String model) {
        RunPlan plan = plan(model);
        Witness told = new Witness(plan, SWAP_DAY);
        int start = told.seen().size();
        List<Lead> leads = leads(told.run(), lead -> lead.tasteReading != null);
        told.watch(LAST_DAY);
        int reactedOtherwise = 0;
        for (Lead lead : leads.subList(0, Math.min(PEOPLE, leads.size()))) {
            Witness swapped = swap(plan, lead, reactedOtherwise % 2 == 0 ? RICHER : POORER);
            int at = told.firstDifference(swapped);
            if (at < first(told, start, lead.customer(), "NeedFelt")) {
                Seen before = told.seen().get(at);
                Seen after = swapped.seen().get(at);
                assertThat(after.customer())
                        .as("the first that differs: %s", after)
                        .isEqualTo(lead.customer());
                assertThat(after.done()).isEqualTo(before.done());
                assertThat(after.reaction()).isNotEqualTo(before.reaction());
                reactedOtherwise++;
            }
        }

        assertThat(reactedOtherwise).as("customers who reacted otherwise").isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"defined", "aligned", "integrated"})
    void beforeDiscoveryNotEvenTheSizeOfTheDealMatters(String model) {
        RunPlan plan = plan(model);
        Witness told = new Witness(plan, SWAP_DAY);
        int start = told.seen().size();
        List<Lead> leads = leads(told.run(), lead -> !lead.reached);
        told.watch(LAST_DAY);
        List<Lead> soonest = leads.stream()
                .sorted(Comparator.comparingInt(lead -> first(told, start, lead.customer(), "TimeSpent")))
                .limit(PEOPLE)
                .toList();
        int discovered = 0;
        for (Lead lead : soonest) {
            Witness swapped = swap(plan, lead, new TruthSwap(2.5, 3));
            int firstTalk = first(told, start, lead.customer(), "TimeSpent");
            assertThat(told.firstDifference(swapped)).isGreaterThanOrEqualTo(firstTalk);
            discovered += firstTalk < told.seen().size() ? 1 : 0;
        }

        assertThat(leads).hasSizeGreaterThan(3);
        assertThat(discovered).as("customers who were spoken to later").isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"defined", "aligned", "integrated"})
    void budgetListPricesAndPayOfTheYearHangOnNoTruth(String model) {
        RunPlan plan = plan(model);
        double before = Math.nextDown(YEAR);
        Witness told = new Witness(plan, before);
        Witness swapped = new Witness(plan, before);
        int start = told.seen().size();
        swapAll(swapped.run(), POORER);
        told.watch(YEAR);
        swapped.watch(YEAR);

        assertThat(told.seen()).hasSizeGreaterThan(start).isEqualTo(swapped.seen());
        assertThat(told.seen().subList(start, told.seen().size()).toString())
                .contains("BudgetDivided", "ListPriceSet", "QuotaClosed", "QuarterClosed");
    }

    @Test
    void whatCustomersToldIsTheReadingOfTheirTruth() {
        Simulation run = new Witness(plan("aligned"), SWAP_DAY).run();
        Nature nature = run.firm().funnel().nature();
        int told = 0;
        for (Lead lead : leads(run, each -> true)) {
            Customer customer = run.firm().funnel().customer(lead);
            Journey journey = customer.journey();
            for (int rest = journey.given(); rest != 0; rest &= rest - 1) {
                int item = Integer.numberOfTrailingZeros(rest);
                assertThat(journey.reading(item))
                        .isEqualTo(nature.willingnessReading(customer.traits(), journey.need(), item));
                told++;
            }
        }

        assertThat(told).isGreaterThan(50);
    }

    @Test
    void aTruthThatDiffersBeforeItIsToldDoesChangeTheAskingPrice() {
        RunPlan plan = plan("aligned");
        Witness told = new Witness(plan, SWAP_DAY);
        List<Lead> leads = leads(told.run(), lead -> !lead.reached);
        told.watch(LAST_DAY);
        List<Lead> priced = leads.stream().filter(lead -> lead.priceRatio > 0).toList();
        long asked = priced.stream()
                .filter(lead -> Math.abs(asked(told, lead) - asked(swap(plan, lead, RICHER), lead)) > 0)
                .count();

        assertThat(asked)
                .as("of %s leads, those asked another first price", priced.size())
                .isPositive();
    }

    @Test
    void swappedCustomersDoDecideOtherwise() {
        RunPlan plan = plan("aligned");
        Witness told = new Witness(plan, SWAP_DAY);
        Witness swapped = new Witness(plan, SWAP_DAY);
        swapAll(swapped.run(), POORER);
        told.watch(LAST_DAY);
        swapped.watch(LAST_DAY);

        assertThat(bought(swapped)).isLessThan(bought(told));
    }

    private static RunPlan plan(String model) {
        return SmallFirm.plan(model, "simulation.observedYears=2");
    }

    private static Witness swap(RunPlan plan, Lead lead, TruthSwap swap) {
        Witness swapped = new Witness(plan, SWAP_DAY);
        swap.change(swapped.run().firm().funnel().population().met(lead.customer()));
        swapped.watch(LAST_DAY);
        return swapped;
    }

    private static void swapAll(Simulation run, TruthSwap swap) {
        for (int id = 0; id < run.firm().funnel().nature().accounts(); id++) {
            Customer customer = run.firm().funnel().population().met(id);
            if (customer != null) {
                swap.change(customer);
            }
        }
    }

    private static List<Lead> leads(Simulation run, Predicate<Lead> wanted) {
        List<Lead> leads = new ArrayList<>();
        for (int id = 0; id < run.firm().funnel().nature().accounts(); id++) {
            Lead lead = run.firm().funnel().leadOf(id);
            if (lead != null && !lead.closed && wanted.test(lead)) {
                leads.add(lead);
            }
        }
        return leads;
    }

    private static Map<Long, List<Double>> decisions(Simulation run) {
        Map<Long, List<Double>> decisions = new TreeMap<>();
        var sales = run.firm().sales();
        for (Lead lead : leads(run, each -> true)) {
            List<Double> of = new ArrayList<>();
            of.add(run.firm().inbox().operative().score(lead.signals()));
            of.add(sales.judgement().score(lead.signals()));
            if (lead.salesperson >= 0 && lead.channel() != null) {
                of.add(sales.believedReal(lead));
            }
            if (lead.salesperson >= 0) {
                of.add(sales.closing().wishNow(lead));
                of.add(sales.closing().listMoney(lead));
            }
            decisions.put(lead.key(), of);
        }
        return decisions;
    }

    private static int first(Witness told, int start, int customer, String stimulus) {
        for (int i = start; i < told.seen().size(); i++) {
            Seen seen = told.seen().get(i);
            if (seen.customer() == customer && seen.done().contains(stimulus)) {
                return i;
            }
        }
        return told.seen().size();
    }

    private static double asked(Witness witness, Lead lead) {
        return witness.events()
                .filter(Proposed.class::isInstance)
                .map(Proposed.class::cast)
                .filter(proposed -> proposed.journey() == lead.key())
                .mapToDouble(Proposed::priceRatio)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static long bought(Witness witness) {
        return witness.seen().stream()
                .filter(seen -> seen.done().startsWith("Won["))
                .count();
    }
}
