package org.concordsim.result.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    private static final BestRow ROW =
            new BestRow("a \"b\", c", "all", "näme", "defined", Double.NaN, true, 2, 0, Double.NaN);

    @TempDir
    private Path folder;

    @Test
    void hasOneColumnForEachComponentOfItsRow() {
        assertThat(Tables.all())
                .filteredOn(table -> Arrays.stream(table.row().getRecordComponents())
                        .noneMatch(component -> component.getType() == List.class))
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(table.columns()).hasSize(table.row().getRecordComponents().length));
        assertThat(Tables.RUNS.columns()).hasSize(RunRow.class.getRecordComponents().length - 1);
    }

    @Test
    void quotesAsRfc4180AsksFor() throws IOException {
        Tables.BEST.write(folder, List.of(ROW));

        assertThat(Files.readString(folder.resolve("best.csv")))
                .isEqualTo("scenario,segment,measure,model,confidence_best,in_best_subset,"
                        + "lead,lead_low,lead_high\r\n"
                        + "\"a \"\"b\"\", c\",all,näme,defined,,true,2,0,\r\n");
    }

    @Test
    void readsBackItsRows() throws IOException {
        Tables.BEST.write(folder, List.of(ROW, ROW));

        assertThat(Tables.BEST.read(folder)).containsExactly(ROW, ROW);
    }

    @Test
    void refusesTheHeaderOfAnotherTable() throws IOException {
        Files.writeString(folder.resolve("best.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> Tables.BEST.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("best.csv:1:")
                .hasMessageContaining("Maybe");
    }

    @Test
    void readsATableOfAnEarlierVersionThatLacksNumbersAtItsEnd() throws IOException {
        Path file = folder.resolve("best.csv");
        Files.writeString(
                file,
                "scenario,segment,measure,model,confidence_best,in_best_subset\na,all,revenue,defined,0.5,true\n");

        assertThat(Tables.BEST.read(folder))
                .containsExactly(
                        new BestRow("a", "all", "revenue", "defined", 0.5, true, Double.NaN, Double.NaN, Double.NaN));

        Files.writeString(file, "scenario,segment,measure,model\na,all,revenue,defined\n");
        assertThatThrownBy(() -> Tables.BEST.read(folder)).hasMessageContaining("best.csv:1:");
    }

    @Test
    void saysWhichLineIsNoRow() throws IOException {
        Tables.RUNS.write(folder, List.of(new RunRow("r", "s", "m", "inPlace", 0, 1, List.of(), "completed", 5)));
        Path file = folder.resolve("runs.csv");
        Files.writeString(file, Files.readString(file) + "r,s,m,p,one,1,completed,5\n");

        assertThatThrownBy(() -> Tables.RUNS.read(folder)).hasMessageContaining("runs.csv:3:");
    }

    @Test
    void putsTheLevelsOfFactorsBetweenSeedAndStatus() throws IOException {
        Table<RunRow> table = Tables.runs(List.of("market.turbulence", "firm.salespeople"));
        RunRow row = new RunRow("r", "s", "m", "p1", 0, 1, List.of("0.1", "30"), "completed", 5);

        table.write(folder, List.of(row));

        assertThat(Files.readString(folder.resolve("runs.csv")))
                .startsWith(
                        "run_id,scenario,model,point,replication,seed,market.turbulence,firm.salespeople,status,events")
                .contains("r,s,m,p1,0,1,0.1,30,completed,5");
        assertThat(table.read(folder)).containsExactly(row);
    }
}
