package org.concordsim.model.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.handoff.Visibility;
import org.concordsim.model.marketing.Marketer;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.marketing.Messages;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.product.BeliefSet;
import org.concordsim.model.product.Signal;
import org.concordsim.random.Chance;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.Private;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What single marketers of a small firm know, how it spreads, what they say by it, and what they are paid. */
class MarketersKnowledgeTest {
    private static final String[] FOUR = {
        "firm.marketers=4", "simulation.observedYears=1", "mechanisms.handoff=false", "people.marketerTurnoverPerYear=0"
    };

    private final List<ModelEvent> events = new ArrayList<>();

    private Simulation firm(String model, String... options) {
        String[] all = Arrays.copyOf(FOUR, FOUR.length + options.length);
        System.arraycopy(options, 0, all, FOUR.length, options.length);
        Scenario scenario = SmallFirm.scenario(all);
        Simulation run = new Simulation(SmallFirm.plan(scenario, model, 0), events::add);
        run.start();
        return run;
    }

    private Simulation atEnd(String model, String... options) {
        Simulation run = firm(model, options);
        run.runUntil(run.endDay());
        run.end();
        return run;
    }

    private static Knowledge fresh(Simulation run) {
        Parameters parameters = run.firm().funnel().nature().parameters();
        MarketingTeam team = run.firm().marketing();
        return new Knowledge(
                parameters, run.firm().funnel().nature(), run.firm().sales(), team);
    }

    private static List<Integer> sizes(Simulation run) {
        return run.firm().marketing().all().stream()
                .map(m -> m.tastes(Segment.MID).size())
                .toList();
    }

    private static Signal told(long id, double value) {
        return new Signal(id, new double[] {value, value, value, value}, 20, 0);
    }

    private static Talk talk(Simulation run, String... options) {
        Visibility visibility =
                new Visibility(new Chance(1, 0), SmallFirm.scenario(options).parameters());
        return new Talk(run.firm().marketing(), visibility, new Chance(1, 0));
    }

    @Test
    void allBeginWithTheStudyOfTheFirstDay() {
        assertThat(sizes(firm("defined"))).containsExactly(1, 1, 1, 1);
    }

    @Test
    void withoutTalkAndMeetingsAStudyIsKnownToThoseWhoDidItAlone() {
        Simulation run = atEnd("undefined", "firm.informalContacts=0");
        assertThat(sizes(run)).allMatch(known -> known >= 1).anyMatch(known -> known < 4);
        assertThat(sizes(run).stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void whereEverybodyTalksWithEverybodyAllKnowTheSame() {
        Simulation run = atEnd("undefined", "firm.informalContacts=100");
        BeliefSet first = run.firm().marketing().get(0).tastes(Segment.SMALL);
        assertThat(first.size()).isGreaterThan(1);
        assertThat(run.firm().marketing().all())
                .allMatch(m -> m.tastes(Segment.SMALL).diversity(first) == 0);
    }

    @Test
    void whoTalksLearnsWhatTheOtherKnewButNotWhatTheOtherHears() {
        Simulation run = firm("defined");
        List<Marketer> all = run.firm().marketing().all();
        all.get(0).tastes(Segment.MID).add(told(7, 1));
        talk(run, "firm.informalContacts=0").hold(1);
        assertThat(sizes(run)).containsExactly(2, 1, 1, 1);
        all.get(2).person().leave();
        talk(run, "firm.informalContacts=100").hold(1);
        assertThat(sizes(run)).containsExactly(2, 2, 1, 2);
    }

    @Test
    void aHandOffOutsideTheFirmDoesNotKeepAnAgencyFromTalkingWithinItself() {
        Visibility agency = new Visibility(
                new Chance(1, 0),
                SmallFirm.scenario("firm.agency=true", "firm.informalContacts=2")
                        .parameters());
        assertThat(agency.informal(5)).isZero();
        assertThat(agency.amongColleagues(5)).isEqualTo(0.5);
        assertThat(agency.amongColleagues(1)).isZero();
    }

    @Test
    void whoComesToAMeetingHearsOfCustomersAndOthersDoNot() {
        Simulation run = firm("aligned");
        Knowledge knowledge = fresh(run);
        List<Marketer> all = run.firm().marketing().all();
        run.firm().sales().get(0).tastes(Segment.MID).add(told(7, 1));
        Knowledge.Room room =
                new Knowledge.Room(all.subList(0, 1), run.firm().sales().all().subList(1, 2));
        assertThat(knowledge.share(1, room, 10, 0)).isPositive();
        assertThat(all).extracting(m -> m.tastes(Segment.MID).holds(7)).containsExactly(true, false, false, false);
        assertThat(knowledge.marketing(Segment.MID).holds(7)).isTrue();
        assertThat(run.firm().sales().get(1).tastes(Segment.MID).size()).isEqualTo(1);
    }

    @Test
    void aMarketersStanceFollowsItsOwnBeliefs() {
        Simulation run = firm("defined");
        Knowledge knowledge = fresh(run);
        double[] before = heard(knowledge, 0);
        assertThat(heard(knowledge, 1)).isEqualTo(before);
        run.firm().marketing().get(1).tastes(Segment.MID).add(told(7, before[0] + 1));
        assertThat(heard(knowledge, 0)).isEqualTo(before);
        assertThat(heard(knowledge, 1)[0]).isGreaterThan(before[0]);
    }

    private static double[] heard(Knowledge knowledge, int marketer) {
        double[] out = new double[4];
        knowledge.heard(marketer, Segment.MID, 0, 0, out);
        return out;
    }

    @Test
    void campaignsAndContentOfMarketersWhoDoNotTalkSaySomethingElse() {
        Messages silent = messages(atEnd("undefined", "firm.informalContacts=0", "firm.marketers=8"));
        Messages talking = messages(atEnd("undefined", "firm.informalContacts=100", "firm.marketers=8"));
        assertThat(silent.campaign(Segment.SMALL)).isNotEqualTo(talking.campaign(Segment.SMALL));
        assertThat(silent.content(Segment.SMALL)).isNotEqualTo(talking.content(Segment.SMALL));
    }

    @Test
    void aMarketerAloneSaysTheSameWhoeverMayTalk() {
        Messages silent = messages(atEnd("undefined", "firm.informalContacts=0", "firm.marketers=1"));
        Messages talking = messages(atEnd("undefined", "firm.informalContacts=100", "firm.marketers=1"));
        assertThat(silent.campaign(Segment.SMALL)).isEqualTo(talking.campaign(Segment.SMALL));
    }

    private static Messages messages(Simulation run) {
        return (Messages) Private.get(Private.get(run.firm(), "programme"), "messages");
    }

    @Test
    void aNewcomerKnowsThePriorAndWhatTheRecordHolds() {
        Simulation run = firm("defined");
        Knowledge knowledge = fresh(run);
        Marketer newcomer = run.firm().marketing().get(1);
        for (int id = 1; id <= 200; id++) {
            knowledge.marketing(Segment.MID).add(told(id, 0));
        }
        knowledge.brief(newcomer, 0);
        assertThat(newcomer.tastes(Segment.MID).size()).isEqualTo(1);
        knowledge.brief(newcomer, 1);
        assertThat(newcomer.tastes(Segment.MID).size()).isEqualTo(201);
        knowledge.brief(newcomer, 0.6);
        assertThat(newcomer.tastes(Segment.MID).size()).isBetween(100, 145);
    }

    @Test
    void aNewcomerOfARunBeginsAnew() {
        Simulation run = atEnd(
                "undefined",
                "people.marketerTurnoverPerYear=4",
                "people.vacancyDays=1",
                "levers.undefined.recordShare=0",
                "firm.informalContacts=0");
        assertThat(events)
                .anyMatch(e -> e instanceof WorkEvent.StaffChanged changed
                        && changed.function() == org.concordsim.model.event.Function.MARKETING);
        Simulation stable = atEnd("undefined", "firm.informalContacts=0");
        assertThat(total(run)).isLessThan(total(stable));
    }

    private static int total(Simulation run) {
        return sizes(run).stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void whatMarketersArePaidIsWhatTheLedgerShows() {
        Simulation run = firm("integrated");
        run.runUntil(66);
        double load = run.firm().funnel().nature().parameters().pay().load();
        List<Marketer> all = run.firm().marketing().all();
        double salaries = all.stream().mapToDouble(m -> m.paid().salary()).sum();
        double bonuses = all.stream().mapToDouble(m -> m.paid().bonus()).sum();
        assertThat(all).allMatch(m -> m.paid().own() > 0 && m.paid().common() > 0);
        assertThat(paid(Account.MARKETING_PAY)).isCloseTo(salaries * load, within(0.005));
        assertThat(paid(Account.MARKETING_BONUS)).isCloseTo(bonuses * load, within(0.005));
    }

    private double paid(Account account) {
        return events.stream()
                .filter(e -> e instanceof FirmEvent.MoneyMoved moved && moved.account() == account)
                .mapToDouble(e -> -((FirmEvent.MoneyMoved) e).amount())
                .sum();
    }

    @Test
    void marketersWhoLookLessFarAheadPassOnMoreLeadsWherePayIsShared() {
        assertThat(threshold("integrated", 1)).isLessThan(threshold("integrated", 0));
        assertThat(threshold("undefined", 1)).isEqualTo(threshold("undefined", 0));
    }

    private double threshold(String model, double discountRate) {
        Simulation run = firm(
                model,
                "firm.discountRate=" + discountRate,
                "qualification.thresholdStep=0.001",
                "qualification.mqlTargetGrowth=10",
                "market.segments.small.cycleDays=1000",
                "levers.integrated.definitionWeight=0");
        run.runUntil(66);
        Qualification inbox = run.firm().inbox();
        return inbox.operative().threshold();
    }
}
