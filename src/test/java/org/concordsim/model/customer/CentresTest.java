package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.random.Chance;
import org.concordsim.statistics.Summary;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** The centres of tastes are random walks by quarter; a correct deviation is off by 4 standard errors once in 10,000. */
class CentresTest {
    private static final double QUARTER = 65;
    private static final int RUNS = 400;
    private static final Parameters PARAMETERS = SmallFirm.scenario(
                    "market.segmentSpread=0.3", "market.turbulence=0.2", "simulation.quarterDays=65")
            .parameters();

    private static Centres centres(int replication) {
        return new Centres(new Chance(20061124, replication), PARAMETERS, 520);
    }

    private static double at(int replication, int quarter) {
        return centres(replication).at(Segment.MID, 1, quarter * QUARTER);
    }

    private static void assertNormal(double[] values, double deviation) {
        Summary summary = Summary.of(values);
        assertThat(summary.mean()).isCloseTo(0, within(4 * deviation / Math.sqrt(RUNS)));
        assertThat(summary.deviation()).isCloseTo(deviation, within(4 * deviation / Math.sqrt(2.0 * RUNS)));
    }

    @Test
    void aWalkBeginsAsWideAsTheSegmentsAreSpread() {
        assertNormal(IntStream.range(0, RUNS).mapToDouble(run -> at(run, 0)).toArray(), 0.3);
    }

    @Test
    void aYearOfQuartersDriftsByTheTurbulence() {
        assertNormal(
                IntStream.range(0, RUNS)
                        .mapToDouble(run -> at(run, 6) - at(run, 2))
                        .toArray(),
                0.2);
    }

    @Test
    void aCentreStaysWhereItIsForAQuarterAndForEverAfterTheHorizon() {
        Centres centres = centres(0);

        assertThat(centres.at(Segment.SMALL, 0, 64.9)).isEqualTo(centres.at(Segment.SMALL, 0, 0));
        assertThat(centres.at(Segment.SMALL, 0, 65)).isNotEqualTo(centres.at(Segment.SMALL, 0, 64.9));
        assertThat(centres.at(Segment.SMALL, 0, 1e6)).isEqualTo(centres.at(Segment.SMALL, 0, 2e6));
        assertThat(centres.at(Segment.SMALL, 0, 650)).isNotEqualTo(centres.at(Segment.SMALL, 0, 584));
    }

    @Test
    void segmentsAndFeaturesWalkApart() {
        Centres centres = centres(0);
        double[] all = IntStream.range(0, PARAMETERS.market().features())
                .boxed()
                .flatMapToDouble(feature ->
                        IntStream.range(0, 3).mapToDouble(segment -> centres.at(Segment.values()[segment], feature, 0)))
                .toArray();

        assertThat(all).doesNotHaveDuplicates();
    }
}
