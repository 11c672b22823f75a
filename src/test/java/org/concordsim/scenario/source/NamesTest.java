package org.concordsim.scenario.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "aligned, aligned, 0",
        "aligned, alinged, 1",
        "aligned, alligned, 1",
        "aligned, Aligned, 0",
        "abc, xyz, 3",
        "salespersons, salespeople, 5"
    })
    void countsSlips(String first, String second, int slips) {
        assertThat(Names.distance(first, second)).isEqualTo(slips);
    }

    @Test
    void theNearestNameIsFoundOnlyWhenNear() {
        assertThat(Names.nearest("integratd", List.of("undefined", "integrated")))
                .contains("integrated");
        assertThat(Names.nearest("zzz", List.of("undefined", "integrated"))).isEmpty();
    }
}
