package org.concordsim.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Treatment;
import org.concordsim.model.organization.Levers;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MixturesTest {
    private static Scenario scenario;

    private static Scenario standard(String... changes) throws ScenarioException {
        return ScenarioReader.standard(List.of(changes));
    }

    @BeforeAll
    static void readTheScenario() throws ScenarioException {
        scenario = ScenarioReader.read(Path.of("scenarios/hybrid.yaml"), List.of());
    }

    static Stream<Arguments> pairs() {
        List<String> models = List.of("undefined", "defined", "aligned", "integrated", "definedPlus");
        return models.stream()
                .flatMap(from -> models.stream().filter(to -> !to.equals(from)).map(to -> Arguments.of(from, to)));
    }

    private static Experiment every(Mixtures mixtures) throws ScenarioException {
        return mixtures.experiment(
                LongStream.range(0, 1L << mixtures.sets().size()).boxed().toList(), 2);
    }

    private static Levers levers(Treatment treatment) {
        return treatment.stages().get(0).model().levers();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noneIsTheFirstModelAndAllIsTheSecondToTheBit(String from, String to) throws ScenarioException {
        Mixtures mixtures = new Mixtures(scenario, from, to, LeverGroup.sets());
        long all = (1L << mixtures.sets().size()) - 1;

        assertThat(mixtures.model(0).levers()).isEqualTo(scenario.model(from).levers());
        assertThat(mixtures.model(all).levers()).isEqualTo(scenario.model(to).levers());
        assertThat(mixtures.variant(0).label()).isEqualTo(from);
        assertThat(mixtures.variant(all).label()).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noLeverAloneInOrOutContradictsItself(String from, String to) throws ScenarioException {
        Mixtures mixtures = new Mixtures(scenario, from, to, LeverSets.each(Mixtures.levers(scenario)));
        int sets = mixtures.sets().size();
        long all = (1L << sets) - 1;
        List<Long> coalitions = IntStream.range(0, sets)
                .boxed()
                .flatMap(i -> Stream.of(1L << i, all & ~(1L << i)))
                .distinct()
                .toList();

        assertThat(mixtures.experiment(coalitions, 1).treatments()).hasSameSizeAs(coalitions);
    }

    @Test
    void aMixtureTakesTheGroupsOfACoalitionFromTheSecondModel() throws ScenarioException {
        Experiment experiment = every(new Mixtures(scenario, "undefined", "integrated", LeverGroup.sets()));
        Levers undefined = scenario.model("undefined").levers();
        Levers integrated = scenario.model("integrated").levers();
        Treatment record = experiment.treatments().get(0b0000010);

        assertThat(experiment.treatments()).hasSize(128);
        assertThat(record.variant().label()).isEqualTo("integrated@c0100000");
        assertThat(record.levels())
                .containsExactly(
                        "undefined", "integrated", "undefined", "undefined", "undefined", "undefined", "undefined");
        assertThat(levers(record).recordShare()).isEqualTo(integrated.recordShare());
        assertThat(levers(record).personaShare()).isEqualTo(integrated.personaShare());
        assertThat(levers(record).meetingsPerYear()).isEqualTo(undefined.meetingsPerYear());
        assertThat(levers(record).rejectedLeads()).isEqualTo(undefined.rejectedLeads());
        assertThat(experiment.treatments())
                .extracting(Treatment::parameters)
                .allMatch(parameters ->
                        parameters == experiment.treatments().get(0).parameters());
    }

    @Test
    void refusesMixturesThatContradictTheFirmWithEachFaultOnce() throws ScenarioException {
        Scenario odd = standard(
                "levers.undefined.taskGaps=0.9",
                "levers.undefined.taskDuplicates=0.1",
                "levers.integrated.taskDuplicates=0.8");
        Mixtures mixtures = new Mixtures(odd, "undefined", "integrated", LeverSets.each(Mixtures.levers(odd)));
        int gaps = IntStream.range(0, mixtures.sets().size())
                .filter(i -> mixtures.sets().get(i).name().equals("taskDuplicates"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> mixtures.experiment(List.of(0L, 1L << gaps, 1L << gaps | 1), 1))
                .isInstanceOfSatisfying(ScenarioException.class, e -> assertThat(e.lines())
                        .hasSize(1)
                        .allMatch(line -> line.startsWith("a mixture of undefined and integrated: ")));
    }

    @Test
    void modelsWithoutADifferenceAreRefused() throws ScenarioException {
        assertThatThrownBy(() -> new Mixtures(scenario, "aligned", "aligned", LeverGroup.sets()))
                .hasMessageContaining("No lever differs between aligned and aligned");
    }
}
