package org.concordsim.scenario.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {
    @TempDir
    private Path folder;

    private Mapping read(String text) throws Exception {
        return MappingReader.read(Files.writeString(folder.resolve("m.yaml"), text));
    }

    @Test
    void readsColumnsSourcesAndRanges() throws Exception {
        Mapping mapping = read("columns: {id: a, created: b, owner: [c, d]}\nsources: {web: [seo, direct]}\n"
                + "scale: 0.2\nfit: {market.turbulence: [0.1, 0.3]}\n");

        assertThat(mapping.columns().get(Meaning.OWNER)).containsExactly("c", "d");
        assertThat(mapping.channel("direct")).isEqualTo("web");
        assertThat(mapping.channel("mail")).isEmpty();
        assertThat(mapping.scale()).isEqualTo(0.2);
        assertThat(mapping.fit()).containsEntry("market.turbulence", List.of(0.1, 0.3));
    }

    @Test
    void readsReasonsAndNeedsNoDateOfCreation() throws Exception {
        Mapping mapping = read("columns: {id: a, won: b, lossReason: c}\n"
                + "lossReasons: {competitor: [Price, Competitor], noDecision: No budget}\n");

        assertThat(mapping.has(Meaning.CREATED)).isFalse();
        assertThat(mapping.reason("Price")).isEqualTo("competitor");
        assertThat(mapping.reason("No budget")).isEqualTo("noDecision");
        assertThat(mapping.reason("Other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            columns: {created: b}                              | m.yaml:1:1: columns.id: missing
            columns: {id: a}                                   | columns.created: missing, as any other date
            columns: {id: a, closed: b}                        | columns.outcome: missing
            {columns: {id: a, won: b}, lossReasons: {prise: x}} | lossReasons.prise: not a known key
            columns: {id: a, created: b, sorce: c}             | m.yaml:1:30: columns.sorce: not a known key. Did you mean source?
            columns: {id: a, created: [b, c]}                  | one column is expected
            {columns: {id: a, created: b}, scale: -1}          | scale: -1.0 is not in (0, 1000]
            {columns: {id: a, created: b}, dates: foo}         | is no form of dates
            {columns: {id: a, created: b}, window: {to: May}}  | "May" is not a date
            {columns: {id: a, created: b}, fit: {x: [2, 1]}}   | two ends of a range are expected
            {columns: {id: a, created: b, outcome: c}}         | outcomes: missing
            """)
    void refusesFaultsWithTheirPlace(String text, String message) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining(message);
    }
}
