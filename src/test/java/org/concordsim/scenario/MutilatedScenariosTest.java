package org.concordsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the bytes of a scenario file, it is read or refused in lines; nothing else is thrown. */
class MutilatedScenariosTest {
    @Property(seed = "20060701", tries = 150)
    void aChangedByteIsReadOrRefusedInLines(@ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll byte replacement)
            throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("scenarios/startup.yaml"));
        bytes[at % bytes.length] = replacement;
        assertReadOrRefused(bytes);
    }

    @Property(seed = "20060701", tries = 150)
    void aCutFileIsReadOrRefusedInLines(@ForAll @IntRange(min = 0, max = 100_000) int at) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("scenarios/web-business.yaml"));
        assertReadOrRefused(Arrays.copyOf(bytes, at % bytes.length));
    }

    @Property(seed = "20060701", tries = 150)
    void anyOptionIsReadOrRefusedInLines(@ForAll String text) {
        try {
            Scenario scenario = ScenarioReader.standard(List.of("firm.salespeople=" + text));
            assertThat(scenario.parameters().firm().salespeople()).isPositive();
        } catch (ScenarioException e) {
            assertThat(e.lines()).allMatch(line -> line.startsWith("--set firm.salespeople="));
        }
    }

    private static void assertReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("scenario", ".yaml");
        try {
            Files.write(file, bytes);
            assertThat(ScenarioReader.read(file, List.of()).models()).hasSize(4);
        } catch (ScenarioException e) {
            assertThat(e.lines()).isNotEmpty().allMatch(line -> line.startsWith(file.toString()) && line.endsWith("?"));
        } finally {
            Files.delete(file);
        }
    }
}
