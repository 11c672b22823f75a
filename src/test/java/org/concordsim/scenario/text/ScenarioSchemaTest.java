package org.concordsim.scenario.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSchemaTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/org/concordsim/scenario.schema.json");

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void thePublishedSchemaIsTheOneOfTheRegistry() {
        assertThat(PUBLISHED).hasContent(ScenarioSchema.text());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedScenarioIsSoundNamedAsItsFileAndAsksAQuestion(Path file) throws IOException, ScenarioException {
        var scenario = ScenarioReader.read(file, List.of());

        assertThat(faults(Files.readString(file))).isEmpty();
        assertThat(faults(scenario.resolvedYaml())).isEmpty();
        assertThat(scenario.name() + ".yaml").isEqualTo(file.getFileName().toString());
        assertThat(scenario.question()).endsWith("?");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFirstLineLeadsEditorsToTheSchema(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);

        assertThat(first).startsWith("# yaml-language-server: $schema=");
        Path schema =
                file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(schema).isEqualTo(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percentage-share", "misspelt-key", "text-for-number", "choice-misspelt", "half-a-person", "no-version",
                "version-two", "number-for-switch", "lever-out-of-range", "misspelt-lever", "hybrid-bad-name",
                        "compare-empty"
            })
    void theSchemaRefusesWhatTheReaderRefuses(String name) throws IOException {
        assertThat(faults(Files.readString(Path.of("src/test/resources/broken", name + ".yaml"))))
                .isNotEmpty();
    }

    private static List<?> faults(String yaml) throws IOException {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScenarioSchema.text(), InputFormat.JSON);
        return schema.validate(new ObjectMapper().writeValueAsString(tree), InputFormat.JSON);
    }
}
