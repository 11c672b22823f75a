package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.CustomerEvent.NeedArose;
import org.concordsim.model.parameters.Mechanisms;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T12: whatever the firm does, customers' needs, tastes and visits are drawn alike. */
class ExogenousDrawsTest {
    private static final Recording REFERENCE = Recording.of(SmallFirm.plan("undefined"));

    private static final Recording INTEGRATED = Recording.of(SmallFirm.plan("integrated"));

    private record Arisen(int customer, int ordinal, double day) {}

    @ParameterizedTest
    @ValueSource(strings = {"defined", "aligned", "integrated"})
    void everyModelMeetsTheSameNeedsAndDraws(String model) {
        Recording other = Recording.of(SmallFirm.plan(model));

        assertThat(other.end().exogenousHash()).isEqualTo(REFERENCE.end().exogenousHash());
        assertThat(needs(other)).hasSizeGreaterThan(300).isEqualTo(needs(REFERENCE));
        assertThat(other.events()).isNotEqualTo(REFERENCE.events());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers.integrated.meetingsPerYear=52",
                "levers.integrated.jointWorkHours=6",
                "levers.integrated.definitionRevisions=0",
                "levers.integrated.trainingHours=40",
                "levers.integrated.recordShare=0",
                "levers.integrated.discountAuthority=0",
                "levers.integrated.rejectedLeads=lost",
                "qualification.formFields=12",
                "qualification.formFields=0",
                "qualification.progressiveProfiling=true",
                "firm.salespeople=9",
                "firm.marketers=5",
                "firm.routing=firstCome",
                "promotion.budgetPerYear=2000000",
                "pay.commissionNew=0.02"
            })
    void oneMoreMeetingOrQuestionOrPersonChangesNoDraw(String option) {
        Recording other = Recording.of(SmallFirm.plan("integrated", option));

        assertThat(other.end().exogenousHash()).isEqualTo(REFERENCE.end().exogenousHash());
        assertThat(needs(other)).isEqualTo(needs(REFERENCE));
        assertThat(other.events().equals(INTEGRATED.events()))
                .as("the option leaves all events as they were")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void noMechanismChangesADraw(String mechanism) {
        Recording other = Recording.of(SmallFirm.plan("undefined", "mechanisms." + mechanism + "=false"));

        assertThat(other.end().exogenousHash()).isEqualTo(REFERENCE.end().exogenousHash());
        assertThat(needs(other)).isEqualTo(needs(REFERENCE));
    }

    @Test
    void aChangeOfModelOnTheWayChangesNoDraw() {
        Scenario scenario = SmallFirm.scenario();
        List<RunPlan.Stage> stages = List.of(
                new RunPlan.Stage(0, scenario.model("undefined")), new RunPlan.Stage(50, scenario.model("integrated")));
        RunPlan plan = SmallFirm.plan("undefined");
        Recording other = Recording.of(new RunPlan(plan.parameters(), stages, plan.seed(), plan.replication()));

        assertThat(other.end().exogenousHash()).isEqualTo(REFERENCE.end().exogenousHash());
        assertThat(needs(other)).isEqualTo(needs(REFERENCE));
    }

    @Test
    void anotherSeedOrReplicationDrawsAfresh() {
        RunPlan plan = SmallFirm.plan("undefined");
        Recording seed = Recording.of(new RunPlan(plan.parameters(), plan.stages(), plan.seed() + 1, 0));
        Recording replication = Recording.of(new RunPlan(plan.parameters(), plan.stages(), plan.seed(), 1));

        assertThat(Set.of(
                        seed.end().exogenousHash(),
                        replication.end().exogenousHash(),
                        REFERENCE.end().exogenousHash()))
                .hasSize(3);
        assertThat(needs(seed)).doesNotContainAnyElementsOf(needs(REFERENCE));
        assertThat(needs(replication)).doesNotContainAnyElementsOf(needs(REFERENCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "market.willingnessSigma=0.5",
                "market.tasteScatter=0.31",
                "market.dealSizeSigma=0.2",
                "market.selfEducation=0.4",
                "market.segments.small.needsPerYear=1.1",
                "market.segments.mid.cycleDays=70",
                "channels.web.browsersPerYear=400"
            })
    void theHashSeesEveryPartOfTheMarket(String option) {
        assertThat(Recording.of(SmallFirm.plan("undefined", option)).end().exogenousHash())
                .isNotEqualTo(REFERENCE.end().exogenousHash());
    }

    static Stream<String> mechanisms() {
        return Stream.of(Mechanisms.class.getRecordComponents()).map(RecordComponent::getName);
    }

    private static Set<Arisen> needs(Recording recording) {
        return recording
                .all(NeedArose.class)
                .map(need -> new Arisen(need.customer(), need.need(), need.day()))
                .collect(Collectors.toSet());
    }
}
