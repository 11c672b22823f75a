package org.concordsim.model.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.incentive.BonusPlan;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.time.KeyedSchedule;
import org.concordsim.model.work.Office;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What waits for a marketer, what a marketer takes over, and what a marketer is paid and looks ahead. */
class MarketerTest {
    private static final double HOURS_A_DAY = 8;
    private static final int DEMAND = 0;
    private static final int CONTENT = 1;
    private static final int DEMAND_TOO = 2;

    private final KeyedSchedule schedule = new KeyedSchedule();
    private final List<ModelEvent> events = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private MarketingTeam team(int marketers, int liaisons, String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        options.add("firm.marketers=" + marketers);
        options.add("levers.defined.liaisonPeople=" + liaisons);
        Scenario scenario = SmallFirm.scenario(options.toArray(String[]::new));
        Parameters parameters = scenario.parameters();
        Charter charter = new Charter(parameters, scenario.model("defined").levers());
        schedule.runUntil(0, null);
        return new MarketingTeam(
                new MarketingContext(
                        schedule, events::add, parameters, null, charter, null, null, null, null, null, null, null),
                new Office(schedule, events::add, HOURS_A_DAY),
                (person, day) -> 1);
    }

    private void ask(MarketingTeam team, WorkKind kind, double hours, double dueDays, String name) {
        team.ask(kind, hours, dueDays, done.size(), seat -> done.add(name + " by " + seat));
    }

    private void occupyAll(MarketingTeam team, double hours) {
        team.people().forEach(person -> person.appoint(WorkKind.ADMINISTRATION, hours));
    }

    private double hoursOf(String kind) {
        return events.stream()
                .filter(WorkEvent.Worked.class::isInstance)
                .map(WorkEvent.Worked.class::cast)
                .filter(worked -> worked.kind().name().equals(kind))
                .mapToDouble(WorkEvent.Worked::hours)
                .sum();
    }

    @Test
    void aRequestWaitsForTheMarketerOfTheTradeWithTheFewestHoursBeforeIt() {
        MarketingTeam team = team(3, 0);
        occupyAll(team, 80);
        ask(team, WorkKind.CAMPAIGN, 5, 10, "first");
        assertThat(team.all()).extracting(Marketer::waitingHours).containsExactly(5.0, 0.0, 0.0);
        ask(team, WorkKind.CAMPAIGN, 2, 10, "second");
        ask(team, WorkKind.CAMPAIGN, 1, 10, "third");
        assertThat(team.all()).extracting(Marketer::waitingHours).containsExactly(5.0, 0.0, 3.0);
        ask(team, WorkKind.CONTENT, 9, 10, "article");
        assertThat(team.get(CONTENT).waitingHours()).isEqualTo(9);
    }

    @Test
    void whatSomebodyWaitsForComesFirstThenWhatIsDueFirst() {
        MarketingTeam team = team(1, 0);
        occupyAll(team, 1);
        ask(team, WorkKind.CAMPAIGN, 1, 9, "late");
        ask(team, WorkKind.CAMPAIGN, 1, 3, "soon");
        ask(team, WorkKind.SCORING, 1, 20, "inquiry");
        schedule.runUntil(5, null);
        assertThat(done).containsExactly("inquiry by 0", "soon by 0", "late by 0");
    }

    @Test
    void aMarketerWithoutOwnWorkTakesOverWhatWaitsForAColleague() {
        MarketingTeam team = team(3, 0);
        team.get(DEMAND).person().appoint(WorkKind.ADMINISTRATION, 800);
        ask(team, WorkKind.CAMPAIGN, 4, 10, "first");
        ask(team, WorkKind.CAMPAIGN, 1, 10, "second");
        ask(team, WorkKind.EVENT, 4, 10, "event");
        schedule.runUntil(10, null);
        assertThat(done).containsExactlyInAnyOrder("first by 2", "second by 1", "event by 1");
        assertThat(team.all()).allMatch(m -> m.waitingHours() == 0);
    }

    @Test
    void theOwnTradeIsTakenOverBeforeAnother() {
        MarketingTeam team = team(3, 0);
        team.get(DEMAND).person().appoint(WorkKind.ADMINISTRATION, 800);
        team.get(CONTENT).person().appoint(WorkKind.ADMINISTRATION, 800);
        team.get(DEMAND_TOO).person().leave();
        ask(team, WorkKind.CONTENT, 1, 2, "article");
        ask(team, WorkKind.CAMPAIGN, 1, 10, "campaign");
        assertThat(team.all()).extracting(Marketer::waitingHours).containsExactly(1.0, 1.0, 0.0);
        team.get(DEMAND_TOO).person().join();
        schedule.runUntil(2, null);
        assertThat(done).containsExactly("campaign by 2", "article by 2");
    }

    @Test
    void anInquiryGoesToTheMarketerWhoIsFreeFirstWhateverPlannedWorkWaits() {
        MarketingTeam team = team(3, 0);
        team.get(DEMAND).person().appoint(WorkKind.ADMINISTRATION, 40);
        team.get(CONTENT).person().appoint(WorkKind.ADMINISTRATION, 40);
        team.get(DEMAND_TOO).person().appoint(WorkKind.ADMINISTRATION, 8);
        ask(team, WorkKind.CAMPAIGN, 20, 10, "campaign");
        ask(team, WorkKind.SCORING, 1, 10, "inquiry");
        assertThat(team.all()).extracting(Marketer::waitingHours).containsExactly(0.0, 0.0, 21.0);
        schedule.runUntil(2, null);
        assertThat(done).containsExactly("inquiry by 2");
    }

    @Test
    void workOfAnotherTradeTakesLonger() {
        MarketingTeam own = team(3, 0, "work.otherTradeSpeed=0.5");
        own.get(CONTENT).person().appoint(WorkKind.ADMINISTRATION, 800);
        ask(own, WorkKind.CONTENT, 3, 10, "article");
        ask(own, WorkKind.CAMPAIGN, 3, 10, "campaign");
        schedule.runUntil(10, null);
        assertThat(hoursOf("CONTENT")).isCloseTo(6, within(1e-9));
        assertThat(hoursOf("CAMPAIGN")).isCloseTo(3, within(1e-9));
        assertThat(done).containsExactly("campaign by 2", "article by 0");
    }

    @Test
    void plannedWorkThatIsOverdueIsDroppedWhoeverItWaitsFor() {
        MarketingTeam team = team(3, 0, "work.staleDays=2");
        occupyAll(team, 80);
        ask(team, WorkKind.CAMPAIGN, 5, 1, "stale");
        ask(team, WorkKind.SCORING, 4, 1, "inquiry");
        schedule.runUntil(4, null);
        ask(team, WorkKind.CONTENT, 1, 50, "article");
        assertThat(team.all()).extracting(Marketer::waitingHours).containsExactly(4.0, 1.0, 0.0);
        schedule.runUntil(30, null);
        assertThat(done).hasSize(2).noneMatch(name -> name.startsWith("stale"));
    }

    @Test
    void whatWaitsForSomebodyWhoLeavesIsHandedOn() {
        MarketingTeam team = team(3, 0);
        occupyAll(team, 16);
        ask(team, WorkKind.CAMPAIGN, 5, 10, "campaign");
        team.get(DEMAND).person().leave();
        team.vacated(DEMAND);
        assertThat(team.all()).extracting(Marketer::waitingHours).containsExactly(0.0, 0.0, 5.0);
        ask(team, WorkKind.CAMPAIGN, 7, 10, "next");
        assertThat(team.get(DEMAND_TOO).waitingHours()).isEqualTo(12);
    }

    @Test
    void onlyALiaisonDoesTheWorkOfOne() {
        MarketingTeam team = team(3, 1);
        team.get(0).person().appoint(WorkKind.ADMINISTRATION, 80);
        ask(team, WorkKind.LIAISON, 1, 1, "hand-off");
        schedule.runUntil(9, null);
        assertThat(done).isEmpty();
        schedule.runUntil(11, null);
        assertThat(done).containsExactly("hand-off by 0");
    }

    @Test
    void payHasItsOwnPartAndTheCommonOneByItsWeight() {
        Marketer marketer = team(1, 0).get(0);
        marketer.beginQuarter(new BonusPlan(20_000, 2_000));
        BonusPlan.Slip slip = marketer.pay(0.25, 0.9, 1.2);
        assertThat(slip).isEqualTo(marketer.paid());
        assertThat(slip.salary()).isEqualTo(20_000);
        assertThat(slip.own()).isCloseTo(0.75 * 0.9 * 2_000, within(1e-9));
        assertThat(slip.common()).isCloseTo(0.25 * 1.2 * 2_000, within(1e-9));
        assertThat(slip.bonus()).isEqualTo(slip.own() + slip.common());
    }

    @Test
    void aMarketerLooksAsFarAheadAsTheFirm() {
        Marketer marketer = team(1, 0, "firm.discountRate=0.21").get(0);
        assertThat(marketer.discount(0)).isEqualTo(1);
        assertThat(marketer.discount(1)).isCloseTo(1 / 1.21, within(1e-12));
        assertThat(marketer.discount(0.5)).isCloseTo(1 / 1.1, within(1e-12));
    }

    @Test
    void aNewcomerHasDoneNoResearch() {
        Marketer marketer = team(1, 0).get(0);
        assertThat(marketer.studied()).isFalse();
        marketer.study();
        assertThat(marketer.studied()).isTrue();
        marketer.forget();
        assertThat(marketer.studied()).isFalse();
    }
}
