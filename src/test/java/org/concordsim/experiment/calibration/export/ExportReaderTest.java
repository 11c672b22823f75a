package org.concordsim.experiment.calibration.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.observation.crm.CrmRecord;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.mapping.MappingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportReaderTest {
    private static final String COLUMNS = "columns: {id: lead, created: came, won: signed, owner: [dev, rep]}\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Export read(String mapping, Path... files) throws Exception {
        return ExportReader.read(List.of(files), MappingReader.read(file("mapping.yaml", mapping)));
    }

    @Test
    void joinsFilesByLead() throws Exception {
        Path leads = file("leads.csv", "lead,came\na,2018-01-01\nb,2018-01-06\n");
        Path deals = file("deals.csv", "lead,signed,dev,rep\nb,2018-01-08 12:00:00,x,y\n");

        List<CrmRecord> records = read(COLUMNS, leads, deals).records();

        assertThat(records).extracting(CrmRecord::id).containsExactly("a", "b");
        assertThat(records.get(0).isWon()).isFalse();
        assertThat(records.get(1).won() - records.get(1).created()).isCloseTo(2.5, within(1e-9));
        assertThat(records.get(1).owners()).containsExactly("x", "y");
        assertThat(records.get(0).workday()).isNotNegative();
        assertThat(records.get(1).workday()).as("a Saturday").isEqualTo(-1);
    }

    @Test
    void refusesEachFaultInALineOfItsOwn() throws Exception {
        Path leads = file(
                "leads.csv",
                "lead,came,signed,dev,rep\na,01.02.18,,,\n,2018-01-06,,,\nb,2018-01-06,,,\nb,2018-01-06,,,\n");

        assertThatThrownBy(() -> read(COLUMNS, leads)).isInstanceOfSatisfying(ScenarioException.class, e -> {
            assertThat(e.exitCode()).isEqualTo(3);
            assertThat(e.lines()).hasSize(3);
            assertThat(e.lines().get(0)).contains("leads.csv:2: came: \"01.02.18\" is not a date");
            assertThat(e.lines().get(1)).contains("leads.csv:3: lead: empty");
            assertThat(e.lines().get(2)).contains("leads.csv:5: lead: \"b\" is there twice");
        });
    }

    @Test
    void refusesColumnsThatAreNotThere() throws Exception {
        Path leads = file("leads.csv", "lead,came\na,2018-01-01\n");

        assertThatThrownBy(() -> read(COLUMNS, leads))
                .hasMessageContaining("signed: no such column. Maybe one of [came, lead]?");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> read(COLUMNS, folder.resolve("none.csv")))
                .isInstanceOfSatisfying(
                        ScenarioException.class, e -> assertThat(e.exitCode()).isEqualTo(4));
    }

    @Test
    void leavesOutLeadsFromBeforeWinsWereRecorded() throws Exception {
        Path leads = file(
                "leads.csv",
                "lead,came,signed,dev,rep\na,2017-06-01,,,\nb,2017-12-20,2017-12-24,x,y\nc,2018-01-02,,,\n"
                        + "d,2018-01-03,2018-01-20,x,y\n");

        Export export = read(COLUMNS, leads);

        assertThat(export.records()).extracting(CrmRecord::id).containsExactly("c", "d");
        assertThat(export.remarks().get(0)).contains("left truncation").contains("2017-12-24");
    }

    @Test
    void keepsLeadsOfATimeInWhichFewWinsWereToBeExpected() throws Exception {
        Path leads = file(
                "leads.csv",
                "lead,came,signed,dev,rep\na,2018-01-01,,,\nb,2018-01-02,2018-02-20,x,y\nc,2018-02-02,2018-05-20,x,y\n");

        Export export = read(COLUMNS, leads);

        assertThat(export.records()).hasSize(3);
        assertThat(export.remarks()).isEmpty();
    }

    @Test
    void knowsNothingAfterTheDayUntilWhichTheExportReaches() throws Exception {
        Path leads = file("leads.csv", "lead,came,signed,dev,rep\na,2018-01-01,2018-03-01,x,y\n");

        Export export = read(COLUMNS + "window: {from: 2018-01-01, to: 2018-01-31, until: 2018-02-20}\n", leads);

        assertThat(export.records().get(0).isWon()).isFalse();
        assertThat(export.until() - export.from()).isEqualTo(51);
    }

    @Test
    void takesTheClosingDateOfAWinFromTheOutcome() throws Exception {
        String mapping = "columns: {id: lead, created: came, closed: end, outcome: status}\n"
                + "outcomes: {won: [Won, Closed Won], lost: Lost}\ndates: dd.MM.yyyy\n";
        Path leads = file(
                "leads.csv",
                "lead,came,end,status\na,01.01.2018,05.01.2018,Closed Won\nb,01.01.2018,09.01.2018,Lost\n");

        List<CrmRecord> records = read(mapping, leads).records();

        assertThat(records.get(0).won() - records.get(0).created()).isEqualTo(4);
        assertThat(records.get(1).lost() - records.get(1).created()).isEqualTo(8);
        assertThat(records.get(1).isWon()).isFalse();
    }

    @Test
    void beginsLeadsWithTheFirstDateThatItKnows() throws Exception {
        String mapping = "columns: {id: lead, qualified: opened, won: signed}\n";
        Path leads = file("leads.csv", "lead,opened,signed\na,2018-01-01,2018-01-05\nb,2018-01-02,\nc,,\n");

        Export export = read(mapping, leads);

        assertThat(export.records()).extracting(CrmRecord::id).containsExactly("a", "b");
        assertThat(export.records().get(0).won() - export.records().get(0).created())
                .isEqualTo(4);
        assertThat(export.remarks())
                .anySatisfy(remark -> assertThat(remark).contains("each begins when leads were qualified"))
                .anySatisfy(remark -> assertThat(remark).contains("1 leads without the date"));
    }

    @Test
    void takesTheEndForTheBeginningWhereItKnowsNoOtherDate() throws Exception {
        String mapping = "columns: {id: lead, closed: end, outcome: status}\noutcomes: {won: W, lost: L}\n";
        Path leads = file("leads.csv", "lead,end,status\na,2018-01-05,W\nb,2018-01-09,L\n");

        List<CrmRecord> records = read(mapping, leads).records();

        assertThat(records).hasSize(2).allSatisfy(lead -> assertThat(lead.created())
                .isEqualTo(lead.isWon() ? lead.won() : lead.lost()));
    }

    @Test
    void givesReasonsTheNamesOfTheModelAndSaysWhichItLeavesOut() throws Exception {
        String mapping = "columns: {id: lead, created: came, lost: gone, lossReason: why}\n"
                + "lossReasons: {competitor: [Price, Rival], noDecision: No budget}\n";
        Path leads = file(
                "leads.csv",
                "lead,came,gone,why\na,2018-01-01,2018-01-05,Price\nb,2018-01-01,2018-01-05,No budget\n"
                        + "c,2018-01-01,2018-01-05,Duplicate\n");

        Export export = read(mapping, leads);

        assertThat(export.records()).extracting(CrmRecord::lossReason).containsExactly("competitor", "noDecision", "");
        assertThat(export.remarks().toString()).contains("1 leads have a loss reason");
    }
}
