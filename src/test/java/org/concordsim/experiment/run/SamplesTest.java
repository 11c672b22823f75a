package org.concordsim.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Experiments;
import org.concordsim.experiment.Variant;
import org.concordsim.result.Measure;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private final Results results = Experiments.run(Experiments.comparison(3, "undefined", "aligned"), 1);

    private List<double[]> all(Samples samples) {
        List<double[]> all = new ArrayList<>();
        for (String segment : RunValues.SEGMENTS) {
            for (Measure measure : results.measures()) {
                for (Variant variant : results.experiment().variants()) {
                    all.add(samples.of(variant, segment, measure.name()));
                }
            }
        }
        return all;
    }

    @Test
    void smallBlocksGiveTheValuesOfTheWhole() {
        List<double[]> whole = all(new Samples(results));
        List<double[]> blocks = all(new Samples(results, results.experiment().treatments(), 2 * 9));

        assertThat(blocks).hasSameSizeAs(whole).hasSize(4 * 5 * 3);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(blocks.get(i)).containsExactly(whole.get(i));
        }
    }

    @Test
    void valuesAreThoseOfTheRecords() {
        Samples samples = new Samples(results);

        for (Variant variant : results.experiment().variants()) {
            assertThat(samples.of(variant, "all", "newBookings"))
                    .containsExactly(results.sample(variant, "newBookings"));
            assertThat(samples.of(variant, "mid", "newBookings"))
                    .containsExactly(results.sample(variant, "mid", "newBookings"));
        }
    }

    @Test
    void aMeasureThatARunLacksIsNotANumber() {
        Variant first = results.experiment().variants().get(0);

        assertThat(new Samples(results).of(first, "all", "rareGap")[0]).isNaN();
        assertThat(Samples.complete(new Samples(results).of(first, "all", "rareGap"))[0])
                .hasSize(2);
    }
}
