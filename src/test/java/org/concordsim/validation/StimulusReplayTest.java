package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.concordsim.model.RunPlan;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.customer.Need;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.random.Chance;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.support.Life;
import org.concordsim.support.Memoirs;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T1: what customers observed, told to customers alone, leads to the same reactions and the same state, bit for bit. */
class StimulusReplayTest {
    private static final String[] TWO_YEARS = {"simulation.observedYears=2"};
    private static final double QUARTER = 65;

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void customersAloneReactAsInTheRun(String model) {
        RunPlan plan = SmallFirm.plan(model, TWO_YEARS);
        Memoirs memoirs = Memoirs.of(plan, Double.MAX_VALUE, event -> {});

        assertThat(memoirs.entries()).hasSizeGreaterThan(5000);
        assertThat(differences(memoirs, nature(plan), stimulus -> stimulus)).isEmpty();
    }

    @Test
    void customersOfTheDefaultFirmReactAloneAsInTheRun() throws ScenarioException {
        Scenario scenario = ScenarioReader.standard(List.of("simulation.warmUpYears=0", "simulation.observedYears=1"));
        RunPlan plan = SmallFirm.plan(scenario, "aligned", 0);
        Memoirs memoirs = Memoirs.of(plan, QUARTER, event -> {});

        assertThat(memoirs.lives()).hasSizeGreaterThan(3000);
        assertThat(differences(memoirs, nature(plan), stimulus -> stimulus)).isEmpty();
    }

    @Test
    void lookingAtACustomerChangesNothing() {
        RunPlan plan = SmallFirm.plan("aligned", TWO_YEARS);
        Memoirs memoirs = Memoirs.of(plan, Double.MAX_VALUE, event -> {});
        Map<Integer, Long> looked = new HashMap<>();
        Map<Integer, Long> alone = new HashMap<>();
        memoirs.lives().forEach((id, life) -> {
            Customer customer = new Customer(nature(plan), id, null);
            double before = 0;
            for (Memoirs.Entry entry : life) {
                customer.trust((before + entry.day()) / 2);
                customer.recommended(entry.day());
                customer.perceive(entry.day(), entry.stimulus());
                before = entry.day();
            }
            looked.put(id, Memoirs.state(customer));
            alone.put(id, life.get(life.size() - 1).state());
        });

        assertThat(looked).isEqualTo(alone);
    }

    @Test
    void theFirmsOwnParametersAreNothingToACustomer() {
        RunPlan plan = SmallFirm.plan("aligned", TWO_YEARS);
        Scenario another = SmallFirm.scenario(
                "simulation.observedYears=2",
                "firm.salespeople=9",
                "firm.marketers=5",
                "firm.payBasis=margin",
                "pay.load=1.6",
                "people.leadBelief=0.9",
                "people.hoursPerDay=4",
                "pricing.startChance=0.9",
                "work.discoveryHours=9",
                "beliefs.drift=1");
        Memoirs memoirs = Memoirs.of(plan, Double.MAX_VALUE, event -> {});

        Nature elsewhere = nature(SmallFirm.plan(another, "integrated", 0));
        assertThat(differences(memoirs, elsewhere, stimulus -> stimulus)).isEmpty();
    }

    @Test
    void everyKindOfStimulusAndEveryReactionIsReplayed() {
        Set<Class<?>> stimuli = new HashSet<>();
        Set<Reaction> reactions = new HashSet<>();
        for (String model : List.of("undefined", "integrated")) {
            RunPlan plan = SmallFirm.plan(
                    model, "simulation.observedYears=2", "nurture.annoyance=0.05", "firm.informalContacts=0");
            for (Memoirs.Entry entry :
                    Memoirs.of(plan, Double.MAX_VALUE, event -> {}).entries()) {
                stimuli.add(entry.stimulus().getClass());
                reactions.add(entry.reaction());
            }
        }

        assertThat(stimuli).containsExactlyInAnyOrder(Stimulus.class.getPermittedSubclasses());
        assertThat(reactions).containsExactlyInAnyOrder(Reaction.values());
    }

    @Test
    void otherStimuliLeadToOtherReactions() {
        RunPlan plan = SmallFirm.plan("aligned");
        Memoirs memoirs = Memoirs.of(plan, Double.MAX_VALUE, event -> {});

        List<String> found = differences(
                memoirs,
                nature(plan),
                stimulus -> stimulus instanceof Stimulus.PriceNamed p
                        ? new Stimulus.PriceNamed(Math.nextUp(p.price()), p.referencePrice(), p.offering())
                        : stimulus);

        assertThat(found)
                .as("a price that is higher by one bit is seen in the customer's state")
                .isNotEmpty();
    }

    @Test
    void anotherNatureLeadsToOtherReactions() {
        RunPlan plan = SmallFirm.plan("aligned");
        RunPlan other = new RunPlan(plan.parameters(), plan.stages(), plan.seed(), plan.replication() + 1);
        Memoirs memoirs = Memoirs.of(plan, Double.MAX_VALUE, event -> {});

        assertThat(differences(memoirs, nature(other), stimulus -> stimulus)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "integrated"})
    void everyJourneyEndsForAReasonThatTheCustomerAloneCanName(String model) {
        RunPlan plan = SmallFirm.plan(model, "simulation.observedYears=2", "nurture.annoyance=0.05");
        Map<Long, JourneyEnd> causes = new HashMap<>();
        Memoirs memoirs = Memoirs.of(plan, Double.MAX_VALUE, event -> {
            if (event instanceof JourneyEnded ended && ended.hasNeed()) {
                causes.put(ended.journey(), ended.end());
            }
        });
        Map<Long, Set<JourneyEnd>> named = new HashMap<>();
        memoirs.lives().forEach((id, life) -> named.putAll(Life.of(new Customer(nature(plan), id, null), life)));

        assertThat(named.keySet()).isEqualTo(causes.keySet());
        assertThat(causes.entrySet())
                .filteredOn(each -> !named.get(each.getKey()).contains(each.getValue()))
                .isEmpty();
        assertThat(causes.values()).contains(JourneyEnd.LEFT_WAITING, JourneyEnd.WITHDREW, JourneyEnd.WON);
    }

    @Test
    void needsAreThoseOfNature() {
        RunPlan plan = SmallFirm.plan("integrated", TWO_YEARS);
        Nature nature = nature(plan);
        Memoirs memoirs = Memoirs.of(plan, Double.MAX_VALUE, event -> {});
        List<Need> felt = new ArrayList<>();
        List<Need> natural = new ArrayList<>();
        memoirs.lives().forEach((id, life) -> life.stream()
                .filter(entry -> entry.stimulus() instanceof Stimulus.NeedFelt)
                .map(entry -> ((Stimulus.NeedFelt) entry.stimulus()).need())
                .forEach(need -> {
                    felt.add(need);
                    natural.add(nature.need(nature.traits(id), need.ordinal(), need.startDay()));
                }));

        assertThat(felt).hasSizeGreaterThan(500).isEqualTo(natural);
    }

    private static List<String> differences(Memoirs memoirs, Nature nature, UnaryOperator<Stimulus> told) {
        return memoirs.lives().entrySet().stream()
                .map(life -> difference(new Customer(nature, life.getKey(), null), life.getValue(), told))
                .filter(text -> !text.isEmpty())
                .limit(5)
                .collect(Collectors.toList());
    }

    private static String difference(Customer customer, List<Memoirs.Entry> life, UnaryOperator<Stimulus> told) {
        for (Memoirs.Entry entry : life) {
            Reaction reaction = customer.perceive(entry.day(), told.apply(entry.stimulus()));
            if (reaction != entry.reaction() || Memoirs.state(customer) != entry.state()) {
                return "Customer " + customer.traits().id() + " reacts with " + reaction + " instead of " + entry;
            }
        }
        return "";
    }

    private static Nature nature(RunPlan plan) {
        var simulation = plan.parameters().simulation();
        double end = (simulation.warmUpYears() + simulation.observedYears()) * simulation.yearDays();
        return new Nature(new Chance(plan.seed(), plan.replication()), plan.parameters(), end);
    }
}
