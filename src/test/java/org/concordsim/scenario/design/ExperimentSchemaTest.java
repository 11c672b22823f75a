package org.concordsim.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentSchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExperimentReader.schema(), InputFormat.JSON);

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/experiments"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsEveryShippedExperimentWhichAsksAQuestion(Path file) throws IOException {
        assertThat(schema.validate(json(Files.readString(file)), InputFormat.JSON))
                .isEmpty();
        assertThat(Files.readString(file)).contains("\nquestion: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: a",
                "schemaVersion: 1\nname: a\ndesign: {kind: gird}\nfactors: {market.turbulence: {levels: [0, 1]}}",
                "schemaVersion: 1\nname: a\ndesign: {kind: grid}\nfactors: {market.turbulence: {levels: [0]}}",
                "schemaVersion: 1\nname: a\ndesign: {kind: grid}\nfactors: {}",
                "schemaVersion: 1\nname: a\ndesign: {kind: grid}\nfactors: {a: {low: 0}}",
                "schemaVersion: 1\nname: a b\ndesign: {kind: grid}\nfactors: {a: {levels: [0, 1]}}"
            })
    void refusesWhatTheReaderRefuses(String text) throws IOException {
        assertThat(schema.validate(json(text), InputFormat.JSON)).isNotEmpty();
    }

    private static String json(String yaml) throws IOException {
        return new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(yaml));
    }
}
