package org.concordsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.data.Results;
import org.concordsim.report.section.FootingSection;
import org.concordsim.result.table.ParameterRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of the inputs on which conclusions rest. */
class FootingSectionTest {
    private static final List<ParameterRow> PARAMETERS = List.of(
            new ParameterRow("people.turnoverPerYear", ".25", ".25", "1/year", "B", "surveys", "Hazard."),
            new ParameterRow("levers.defined.sharedPay", "0", "0", "share", "C", "KRK 2006", "Weight."));

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copyTheBaseline() throws IOException {
        folder = SampleFolder.copyOfBaseline(temporary.resolve("results"));
    }

    @Test
    void isSilentWithoutAStudyOfSensitivity() throws IOException {
        assertThat(new FootingSection().blocks(Results.read(folder, PARAMETERS)))
                .isEmpty();
    }

    @Test
    void weighsEachConclusionByTheGradesOfItsFactors() throws IOException {
        Files.writeString(
                folder.resolve("morris.csv"),
                "scenario,subject,measure,unit,factor,mu_star,mu_star_low,mu_star_high,chance\n"
                        + "baseline,aligned,wins,1/year,people.turnoverPerYear,3,2,4,1\n"
                        + "baseline,aligned,wins,1/year,levers.*.sharedPay,7,6,8,1\n"
                        + "baseline,aligned,wins,1/year,market.unknown,5,0,9,1\n");

        List<Block> blocks = new FootingSection().blocks(Results.read(folder, PARAMETERS));

        assertThat(blocks.get(0).toString())
                .contains("wins of aligned (baseline, morris.csv): 2 of 3 factors told from chance, 70 % of their"
                        + " effects by grade C and D: rests on weak inputs.");
        assertThat(blocks.get(1).toString())
                .containsSubsequence("levers.*.sharedPay", "text=C", "market.unknown", "text=?", "people.", "text=B");
    }
}
