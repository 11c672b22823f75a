package org.concordsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Fold;
import org.concordsim.report.data.Results;
import org.concordsim.report.section.AnswerSection;
import org.concordsim.report.section.LeversSection;
import org.concordsim.report.section.OtherTablesSection;
import org.concordsim.report.section.ParametersSection;
import org.concordsim.report.section.Section;
import org.concordsim.result.Json;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.AttributionTables;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.ParameterRow;
import org.concordsim.result.table.ParameterTable;
import org.concordsim.result.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sections say of folders that hold more, less or other things than the baseline. */
class SectionsTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copyTheBaseline() throws IOException {
        folder = SampleFolder.copyOfBaseline(temporary.resolve("results"));
        Files.delete(folder.resolve("measures.csv"));
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(Sections.ALL.stream().map(Section::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+"));
        assertThat(Sections.ALL.stream().map(Section::title)).doesNotHaveDuplicates();
    }

    @Test
    void areSilentAboutAFolderWithoutTables() throws IOException {
        for (var table : Tables.all()) {
            Files.deleteIfExists(folder.resolve(table.file()));
        }
        List<String> speaking = new ArrayList<>();
        for (Section section : Sections.ALL) {
            if (!section.blocks(Results.read(folder)).isEmpty()) {
                speaking.add(section.id());
            }
        }
        assertThat(speaking).containsExactly("method", "parameters", "reproduce");
        assertThat(ReportWriter.write(folder, List.of())).exists();
    }

    @Test
    void claimNoDifferenceThatDoesNotSurviveHolm() throws IOException {
        List<DifferenceRow> unsure = Tables.DIFFERENCES.read(folder).stream()
                .map(row -> row.withAdjusted(0.051))
                .toList();
        Tables.DIFFERENCES.write(folder, unsure);

        String words = new AnswerSection().blocks(Results.read(folder)).toString();

        assertThat(words)
                .doesNotContain("higher by", "lower by")
                .doesNotContainPattern("\\d [\u25b2\u25bc]")
                .contains("The data do not show a difference from Undefined in contribution, revenue")
                .contains("better on 0, worse on 0");
    }

    @Test
    void saySoInTheSameWordsOfEveryModel() throws IOException {
        String words = new AnswerSection().blocks(Results.read(folder)).toString();
        String renamed =
                words.replaceAll("Defined|Aligned|Integrated", "Model").replaceAll("[-\u2212+]?\\d[\\d.]*", "0");

        assertThat(renamed).containsSubsequence("Model", "by 0", "interval 0 to 0", "Model", "by 0", "interval 0 to 0");
    }

    @Test
    void splitADifferenceAmongLeversWhereAnAttributionIsThere() throws IOException {
        assertThat(new LeversSection().blocks(Results.read(folder))).isEmpty();
        assertThat(new LeversSection().absent()).isNotEmpty();

        AttributionTables.ATTRIBUTION.write(
                folder, List.of(part("priceRule", 1.2e6), part("trackedShare", -2e5), part("personaShare", 4e4)));
        Figure figure =
                (Figure) new LeversSection().blocks(Results.read(folder)).get(0);

        assertThat(figure.panels()).hasSize(1);
        assertThat(figure.panels().get(0).words())
                .isEqualTo(
                        "Contribution, Aligned minus Undefined in M money/year. Price rule +1.20; Tracked share \u22120.20;"
                                + " Persona share +0.04; whole +1.04.");
        assertThat(figure.numbers().rows().get(1).cells().get(7).raw()).isEqualTo("-200000");
    }

    @Test
    void listParametersWithTheirGradesWhereTheFolderHasThem() throws IOException {
        Files.deleteIfExists(folder.resolve(ParameterTable.PARAMETERS.file()));
        assertThat(new ParametersSection().blocks(Results.read(folder)).toString())
                .contains("does not hold the grades");

        ParameterTable.PARAMETERS.write(
                folder,
                List.of(
                        new ParameterRow("firm.salespeople", "12", "40", "people", "D", "default firm", "Salespeople."),
                        new ParameterRow("pay.load", "1.2", "1.2", "ratio", "B", "survey", "Cost over pay.")));
        List<Block> blocks = new ParametersSection().blocks(Results.read(folder));

        assertThat(blocks.get(0).toString()).contains("2 keys: 1 of grade B, 1 of grade D");
        assertThat(blocks.get(1).toString()).contains("firm.salespeople").doesNotContain("pay.load");
        assertThat(((Fold) blocks.get(2)).blocks().toString()).contains("pay.load", "survey");
    }

    @Test
    void showTablesThatNoSectionKnows() throws IOException {
        List<String> elsewhere =
                List.of("warmup.csv", "handoffs.csv", "stages.csv", "conformance.csv", "stories.csv", "journeys.csv");
        assertThat(new OtherTablesSection(elsewhere).blocks(Results.read(folder)))
                .isEmpty();
        assertThat(new OtherTablesSection(List.of()).blocks(Results.read(folder)))
                .hasSize(elsewhere.size());

        Files.writeString(folder.resolve("dips.csv"), "path,depth\r\n\"straight, at once\",-0.25\r\n");
        Files.writeString(
                folder.resolve("datapackage.json"),
                Json.text(java.util.Map.of(
                        "resources",
                        List.of(java.util.Map.of(
                                "path",
                                "dips.csv",
                                "description",
                                "Dips.",
                                "schema",
                                java.util.Map.of(
                                        "fields",
                                        List.of(
                                                java.util.Map.of("name", "path"),
                                                java.util.Map.of("name", "depth"))))))));

        assertThat(new OtherTablesSection(List.of())
                        .blocks(Results.read(folder))
                        .toString())
                .contains("dips.csv: Dips.", "straight, at once", "raw=-0.25");
        assertThat(new OtherTablesSection(List.of("dips.csv")).blocks(Results.read(folder)))
                .isEmpty();
    }

    private static AttributionRow part(String lever, double share) {
        double low = share - 1e5;
        double high = share + 1e5;
        return new AttributionRow(
                "baseline",
                "undefined",
                "aligned",
                "contribution",
                "money/year",
                lever,
                lever,
                share,
                low,
                high,
                low > 0,
                share,
                low,
                high,
                share,
                low,
                high,
                0,
                -1,
                1,
                false,
                1e6,
                2.04e6,
                1.04e6,
                9e5,
                1.2e6,
                20,
                0,
                "exact");
    }
}
