package org.concordsim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.experiment.Laboratory.Outcome;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.calibration.export.Export;
import org.concordsim.experiment.calibration.export.ExportReader;
import org.concordsim.experiment.calibration.export.ExportWriter;
import org.concordsim.experiment.calibration.export.Start;
import org.concordsim.experiment.calibration.target.Sheets;
import org.concordsim.experiment.calibration.target.Target;
import org.concordsim.experiment.calibration.target.TargetSheet;
import org.concordsim.model.RunPlan;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.Simulation;
import org.concordsim.observation.crm.CrmLog;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.scenario.mapping.Mapping;
import org.concordsim.scenario.mapping.MappingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulated firm's own export, written, read and measured like a real one. */
class SimulatedExportTest {
    @TempDir
    private Path folder;

    private final RunPlan plan = plan();

    private static RunPlan plan() {
        try {
            Scenario firm = ScenarioReader.standard(List.of("firm.salespeople=6", "simulation.observedYears=1"));
            return new RunPlan(firm.parameters(), List.of(new Stage(0, firm.model("defined"))), 1, 0);
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsTheSameWhetherItIsReadFromAFileOrNot() throws Exception {
        CrmLog log = ExportLaboratory.log(plan);
        Simulation.run(plan, log);
        Export direct = ExportLaboratory.export(plan, log);
        Path file = folder.resolve("export.csv");
        ExportWriter.write(file, log.records());
        Mapping mapping = MappingReader.read(Files.writeString(
                folder.resolve("mapping.yaml"),
                ExportWriter.MAPPING + "window: {from: 2018-12-31, to: 2019-12-29, until: 2019-12-29}\n"));

        Export read = ExportReader.read(List.of(file), mapping);

        TargetSheet sheet = Sheets.of(read, mapping).sheet();
        double[] there = sheet.values(read);
        double[] here = sheet.values(direct);
        assertThat(read.records()).hasSameSizeAs(direct.records()).hasSizeGreaterThan(300);
        for (int i = 0; i < here.length; i++) {
            assertThat(there[i]).as(sheet.targets().get(i).name()).isCloseTo(here[i], within(0.002 * here[i] + 0.002));
        }
    }

    @Test
    void isMeasuredByALaboratoryOfItsOwn() {
        TargetSheet sheet = new TargetSheet(
                Start.CREATED, List.of("won", "firstResponse"), List.of("web", "social"), List.of(), 1, 60, 1);

        Outcome outcome = new ExportLaboratory(new SimulatedLaboratory(Simulation::run), sheet).run(plan);

        assertThat(outcome.values()).hasSameSizeAs(sheet.targets());
        assertThat(outcome.values())
                .filteredOn(value -> value.measure().name().equals("wonWithin60"))
                .allSatisfy(value -> assertThat(value.value()).isBetween(0.0, 0.4));
    }

    @Test
    void saysWhyLeadsWereLostAndHowLongEachStageTook() throws Exception {
        CrmLog log = ExportLaboratory.log(plan);
        Simulation.run(plan, log);
        Path file = folder.resolve("export.csv");
        ExportWriter.write(file, log.records());
        Mapping mapping = MappingReader.read(Files.writeString(folder.resolve("m.yaml"), ExportWriter.MAPPING));

        Sheets.Choice choice = Sheets.of(ExportReader.read(List.of(file), mapping), mapping);

        List<String> names = choice.sheet().targets().stream().map(Target::name).toList();
        assertThat(choice.sheet().reasons()).contains("competitor", "noDecision", "unworked");
        assertThat(names)
                .contains("lossShareCompetitor", "lossShareNoDecision", "daysToQualifiedQ50")
                .contains("responseHoursQ25", "responseHoursQ75", "lostWithin30");
        assertThat(log.records())
                .filteredOn(lead -> !Double.isNaN(lead.lost()))
                .allSatisfy(lead -> assertThat(lead.lossReason()).isNotEmpty());
    }

    @Test
    void isReadFromItsOpportunitiesAloneLikeARealOne() throws Exception {
        CrmLog log = ExportLaboratory.log(plan);
        Simulation.run(plan, log);
        Path file = folder.resolve("export.csv");
        ExportWriter.write(file, log.records());
        Mapping mapping = MappingReader.read(Files.writeString(
                folder.resolve("m.yaml"),
                "columns: {id: id, qualified: qualified, proposed: proposed, won: won}\n"
                        + "window: {from: 2018-12-31, to: 2019-12-29, until: 2019-12-29}\n"));

        Export read = ExportReader.read(List.of(file), mapping);
        TargetSheet sheet = Sheets.of(read, mapping).sheet();
        Export direct = sheet.start().of(ExportLaboratory.export(plan, log));

        assertThat(sheet.columns()).containsExactly("proposed");
        assertThat(read.records())
                .hasSameSizeAs(direct.records())
                .hasSizeLessThan(log.records().size());
        double[] there = sheet.values(read);
        double[] here = sheet.values(direct);
        for (int i = 0; i < here.length; i++) {
            assertThat(there[i]).as(sheet.targets().get(i).name()).isCloseTo(here[i], within(0.002 * here[i] + 0.002));
        }
    }
}
