package org.concordsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.PayBasis;
import org.concordsim.model.parameters.Routing;
import org.concordsim.model.pricing.PriceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    @TempDir
    private Path folder;

    @Test
    void theDefaultIsTheFirmOfTheRegistry() throws ScenarioException {
        Scenario standard = ScenarioReader.standard(List.of());

        assertThat(standard.parameters().firm().salespeople()).isEqualTo(40);
        assertThat(standard.parameters().market().segments().enterprise().listPrice())
                .isEqualTo(100000);
        assertThat(standard.parameters().simulation().seed()).isEqualTo(20060701L);
        assertThat(standard.modelNames()).containsExactly("undefined", "defined", "aligned", "integrated");
        assertThat(standard.compared()).isEqualTo(standard.modelNames());
        assertThat(standard.model("integrated").levers().priceRule()).isEqualTo(PriceRule.DESK);
    }

    @Test
    void aFileChangesWhatItStatesAndNothingElse() throws Exception {
        Scenario changed = read("firm: {salespeople: 30, payBasis: margin, routing: firstCome}\nquestion: Why?\n");

        assertThat(changed.parameters().firm().salespeople()).isEqualTo(30);
        assertThat(changed.parameters().firm().payBasis()).isEqualTo(PayBasis.MARGIN);
        assertThat(changed.parameters().firm().routing()).isEqualTo(Routing.FIRST_COME);
        assertThat(changed.parameters().firm().marketers()).isEqualTo(8);
        assertThat(changed.parameters().market())
                .isEqualTo(ScenarioReader.standard(List.of()).parameters().market());
        assertThat(changed.name()).isEqualTo("mine");
        assertThat(changed.question()).isEqualTo("Why?");
    }

    @Test
    void laterLayersWin() throws Exception {
        write("base.yaml", "name: base\nquestion: Base?\nfirm: {salespeople: 30, marketers: 6, sites: 2}\n");
        Path mine = write("mine.yaml", "extends: base.yaml\nfirm: {salespeople: 20, sites: 3}\n");

        Scenario scenario = ScenarioReader.read(mine, List.of("firm.sites=4", "firm.sites=5", "name=other"));

        assertThat(scenario.parameters().firm().salespeople()).isEqualTo(20);
        assertThat(scenario.parameters().firm().marketers()).isEqualTo(6);
        assertThat(scenario.parameters().firm().sites()).isEqualTo(5);
        assertThat(scenario.name()).isEqualTo("other");
        assertThat(scenario.question()).isEmpty();
    }

    @Test
    void aHybridIsItsBaseAsChangedAndItsOwnChanges() throws Exception {
        Scenario scenario = read(
                """
                levers:
                  defined: {followUpDays: 4}
                  plus: {trainingHours: 9}
                models:
                  plus: {base: defined, note: with a liaison, liaisonPeople: 1}
                  plusPlus: {base: plus, recordShare: 1}
                compare: [plusPlus, undefined]
                """);

        Levers plus = scenario.model("plusPlus").levers();
        assertThat(scenario.modelNames())
                .containsExactly("undefined", "defined", "aligned", "integrated", "plus", "plusPlus");
        assertThat(scenario.compared()).containsExactly("plusPlus", "undefined");
        assertThat(List.of(plus.followUpDays(), plus.trainingHours(), plus.recordShare()))
                .containsExactly(4.0, 9.0, 1.0);
        assertThat(plus.liaisonPeople()).isEqualTo(1);
        assertThat(plus.priceRule()).isEqualTo(PriceRule.APPROVAL);
        assertThat(scenario.model("plus").levers().recordShare()).isEqualTo(0.6);
    }

    @Test
    void anExtendingFileMayChangeAHybridOfItsBase() throws Exception {
        write("base.yaml", "models:\n  plus: {base: defined, liaisonPeople: 1}\n");
        Path mine = write("mine.yaml", "extends: base.yaml\nmodels:\n  plus: {recordShare: 0.9}\n");

        Levers plus = ScenarioReader.read(mine, List.of("models.plus.taskGaps=0.5"))
                .model("plus")
                .levers();

        assertThat(List.of(plus.recordShare(), plus.taskGaps())).containsExactly(0.9, 0.5);
        assertThat(plus.liaisonPeople()).isEqualTo(1);
    }

    @Test
    void anchorsSpareRepetition() throws Exception {
        Scenario scenario = read(
                """
                market:
                  segments:
                    small: &large {listPrice: 90000, unitCost: 40000}
                    mid: *large
                """);

        assertThat(scenario.parameters().market().segments().mid().unitCost()).isEqualTo(40000);
    }

    @Test
    void numbersMayBeWrittenInEveryPlainWay() throws Exception {
        Scenario scenario =
                read("firm: {cashAtStart: 6.0e+6, salespeople: 3e1, discountRate: .1, executiveBias: -0}\n");

        assertThat(scenario.parameters().firm().cashAtStart()).isEqualTo(6e6);
        assertThat(scenario.parameters().firm().salespeople()).isEqualTo(30);
        assertThat(scenario.parameters().firm().discountRate()).isEqualTo(0.1);
        assertThat(1 / scenario.parameters().firm().executiveBias()).isPositive();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreRead() throws Exception {
        Path file = folder.resolve("windows.yaml");
        Files.writeString(file, "\uFEFFschemaVersion: 1\r\nfirm:\r\n  salespeople: 30\r\n");

        assertThat(ScenarioReader.read(file, List.of()).parameters().firm().salespeople())
                .isEqualTo(30);
    }

    @Test
    void theResolvedTextReadsBackAsItself() throws Exception {
        Scenario hybrid =
                ScenarioReader.read(Path.of("scenarios/hybrid.yaml"), List.of("question=\"a \\\"b\\\" \\\\ #c\""));

        Path resolved = Files.writeString(folder.resolve("scenario.resolved.yaml"), hybrid.resolvedYaml());
        Scenario again = ScenarioReader.read(resolved, List.of());

        assertThat(again.resolvedYaml()).isEqualTo(hybrid.resolvedYaml());
        assertThat(again.hash()).isEqualTo(hybrid.hash()).hasSize(64);
        assertThat(again.parameters()).isEqualTo(hybrid.parameters());
        assertThat(again.models()).isEqualTo(hybrid.models());
    }

    @Test
    void theHashChangesWithEveryContentAndNotWithItsWriting() throws Exception {
        String plain = read("firm: {salespeople: 30}\n").hash();

        assertThat(read("# a remark\nfirm:\n  salespeople: 30.0\n").hash()).isEqualTo(plain);
        assertThat(read("firm: {salespeople: 31}\n").hash()).isNotEqualTo(plain);
    }

    @Test
    void optionsNameThemselvesInTheirFaults() {
        List<String> options = List.of(
                "firm.salespeople=-1",
                "firm.sites=",
                "nonsense",
                "extends=a.yaml",
                "levers.x.y=1",
                "market.priorFit=[1",
                "firm.salespeople.now=3");

        assertThatThrownBy(() -> ScenarioReader.standard(options))
                .isInstanceOfSatisfying(ScenarioException.class, refused -> {
                    assertThat(refused.exitCode()).isEqualTo(3);
                    assertThat(refused.lines())
                            .containsExactly(
                                    "--set firm.salespeople=-1: -1 is not in [1, 5000]. Maybe the sign is wrong?",
                                    "--set firm.sites=: no value is given. Maybe it is missing after the sign =?",
                                    "--set nonsense: is not path=value. Maybe write firm.salespeople=30?",
                                    "--set extends=a.yaml: can stand in a file only. Maybe write a file that extends this one?",
                                    "--set levers.x.y=1: unknown key. Maybe see 'concord scenario show default'?",
                                    "--set levers.x.y=1: levers.x: unknown organizing model. Maybe define it below models?",
                                    "--set market.priorFit=[1: not valid YAML: what begins here never ends. "
                                            + "Maybe a quote or a bracket is missing?",
                                    "--set firm.salespeople.now=3: firm.salespeople: is a mapping but a whole number is expected. "
                                            + "Maybe the indentation is wrong?");
                });
    }

    @Test
    void anUnknownModelIsToldWithTheKnownOnes() throws ScenarioException {
        Scenario standard = ScenarioReader.standard(List.of());

        assertThatThrownBy(() -> standard.model("silo")).hasMessageContaining("Maybe one of [undefined, defined");
    }

    private Scenario read(String content) throws IOException, ScenarioException {
        return ScenarioReader.read(write("mine.yaml", content), List.of());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), "schemaVersion: 1\n" + content);
    }
}
