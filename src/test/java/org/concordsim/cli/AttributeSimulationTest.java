package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.AttributionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attribution of what a small firm does, by the simulation itself. */
class AttributeSimulationTest {
    private static final List<String> FIRM = List.of(
            "-n",
            "2",
            "--set",
            "simulation.warmUpYears=0",
            "--set",
            "simulation.observedYears=0.5",
            "--set",
            "firm.salespeople=3");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int run(String verb, String... more) {
        Laboratory simulation = new SimulatedLaboratory(Simulation::run);
        List<String> words = new ArrayList<>(List.of("--quiet", verb, "startup"));
        words.addAll(List.of("--out", folder.resolve(verb).toString()));
        words.addAll(FIRM);
        words.addAll(List.of(more));
        return shell.run(simulation, words.toArray(new String[0]));
    }

    @Test
    void addsUpAndItsEndsAreTheModelsInPlaceToTheByte() throws IOException {
        assertThat(run("attribute", "--group", "price=discountAuthority+priceRule", "--group", "idle=formingMonths"))
                .isZero();
        assertThat(run("compare", "--models", "undefined,integrated")).isZero();

        Map<String, List<AttributionRow>> measures =
                AttributionTables.ATTRIBUTION.read(folder.resolve("attribute")).stream()
                        .collect(Collectors.groupingBy(AttributionRow::measure));
        assertThat(measures.keySet()).containsAll(AttributeCommand.USUAL);
        measures.values().forEach(rows -> {
            AttributionRow any = rows.get(0);
            double sum = rows.stream().mapToDouble(AttributionRow::shapley).sum();
            assertThat(sum).isCloseTo(any.whole(), within(1e-9 * (1 + Math.abs(any.fromMean()))));
            assertThat(rows)
                    .filteredOn(row -> row.group().equals("idle"))
                    .allMatch(row -> row.shapley() == 0 && row.oneIn() == 0 && row.oneOut() == 0);
        });
        List<String> inPlace = Shell.read(folder.resolve("attribute"), "measures.csv")
                .lines()
                .filter(line -> line.contains(",inPlace,"))
                .toList();
        assertThat(inPlace).hasSizeGreaterThan(10);
        assertThat(Shell.read(folder.resolve("compare"), "measures.csv").lines())
                .containsAll(inPlace);
    }
}
