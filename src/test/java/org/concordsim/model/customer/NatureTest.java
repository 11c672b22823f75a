package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.concordsim.model.event.Segment;
import org.concordsim.random.Chance;
import org.concordsim.statistics.Summary;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What customers are by nature has the distributions that the parameters name; means within 4 standard errors. */
class NatureTest {
    private static final int MANY = 4000;
    private static final int ACCOUNT = 3;

    private static Nature nature(String... options) {
        return new Nature(new Chance(20061123, 0), SmallFirm.scenario(options).parameters(), 520);
    }

    private static Summary sample(IntToDoubleFunction value) {
        return Summary.of(IntStream.range(0, MANY).mapToDouble(value).toArray());
    }

    private static void assertMean(Summary sample, double expected) {
        assertThat(sample.mean()).isCloseTo(expected, within(4 * sample.deviation() / Math.sqrt(MANY)));
    }

    /** The standard error of a deviation of normal values is itself over sqrt(2 n). */
    private static void assertNormal(Summary sample, double mean, double deviation) {
        assertMean(sample, mean);
        assertThat(sample.deviation()).isCloseTo(deviation, within(4 * deviation / Math.sqrt(2.0 * MANY)));
    }

    @Test
    void accountsAreNumberedBySegmentFromTheSmallestOn() {
        Nature nature = nature(
                "market.segments.small.accounts=200",
                "market.segments.mid.accounts=70",
                "market.segments.enterprise.accounts=20");

        assertThat(nature.accounts()).isEqualTo(290);
        assertThat(Arrays.stream(Segment.values()).map(nature::firstOf)).containsExactly(0, 200, 270);
        assertThat(IntStream.of(0, 199, 200, 269, 270, 289).mapToObj(nature::segmentOf))
                .containsExactly(
                        Segment.SMALL, Segment.SMALL, Segment.MID, Segment.MID, Segment.ENTERPRISE, Segment.ENTERPRISE);
        assertThat(nature.traits(270).segment()).isEqualTo(Segment.ENTERPRISE);
        assertThat(nature.traits(270).id()).isEqualTo(270);
    }

    @Test
    void dealsAreOfTheOrdinarySizeOnAverageAndLognormal() {
        Nature nature = nature("market.dealSizeSigma=0.5");

        assertMean(sample(id -> nature.traits(id).size()), 1);
        assertNormal(sample(id -> Math.log(nature.traits(id).size())), -0.125, 0.5);
    }

    @Test
    void weightsOfFeaturesAddUpAndAreEvenOnAverage() {
        Nature nature = nature("market.features=3");

        assertThat(IntStream.range(0, 100).mapToObj(nature::traits)).allSatisfy(traits -> {
            assertThat(traits.weights()).hasSize(3).doesNotContain(0);
            assertThat(Arrays.stream(traits.weights()).sum()).isCloseTo(1, within(1e-12));
        });
        assertMean(sample(id -> nature.traits(id).weights()[2]), 1.0 / 3);
        assertThat(sample(id -> nature.traits(id).weights()[0]).deviation())
                .isCloseTo(Math.sqrt(1 / 18.0), within(0.01));
    }

    @Test
    void tastesScatterRoundTheCentreOfTheSegment() {
        Nature nature = nature("market.tasteScatter=0.4");
        double centre = nature.centres().at(Segment.SMALL, 1, 100);

        assertNormal(sample(id -> nature.traits(id).scatter()[1]), 0, 0.4);
        Traits traits = nature.traits(ACCOUNT);
        assertThat(nature.tastes(traits, 100)[1]).isEqualTo(centre + traits.scatter()[1]);
    }

    @Test
    void aStanceIsAsRelevantAsItIsNearTheTastesThatWeigh() {
        Nature nature = nature("market.features=2", "market.tasteScatter=0.4");
        Traits traits = nature.traits(ACCOUNT);
        double[] stance = nature.tastes(traits, 50);

        assertThat(nature.relevance(traits, stance, 50)).isEqualTo(1);
        stance[0] += 0.5;
        assertThat(nature.relevance(traits, stance, 50)).isCloseTo(1 - 0.5 * traits.weights()[0], within(1e-12));
        stance[1] -= 0.25;
        assertThat(nature.relevance(traits, stance, 50))
                .isCloseTo(1 - 0.5 * traits.weights()[0] - 0.25 * traits.weights()[1], within(1e-12));
        stance[1] -= 5000;
        assertThat(nature.relevance(traits, stance, 50)).isZero();
    }

    @Test
    void needsArePoissonInTime() {
        Nature nature = nature("market.segments.small.needsPerYear=2", "market.segments.mid.needsPerYear=0");
        Summary gaps = sample(ordinal -> nature.needGap(ACCOUNT, ordinal));

        assertMean(gaps, 130);
        assertThat(gaps.deviation()).isCloseTo(130, within(130 * 4 * Math.sqrt(2.0 / MANY)));
        assertThat(nature.needGap(nature.firstOf(Segment.MID), 0)).isInfinite();
    }

    @Test
    void theWayToTheDecisionIsLognormalRoundItsMedian() {
        Nature nature = nature("market.segments.small.cycleDays=30", "market.segments.small.cycleSigma=0.6");
        Traits traits = nature.traits(ACCOUNT);

        assertNormal(
                sample(ordinal -> {
                    Need need = nature.need(traits, ordinal, 40);
                    return Math.log(need.decisionDay() - need.startDay());
                }),
                Math.log(30),
                0.6);
        assertThat(nature.need(traits, 7, 40).startDay()).isEqualTo(40);
        assertThat(nature.need(traits, 7, 40).ordinal()).isEqualTo(7);
        assertThat(nature.need(traits, 7, 40).key()).isEqualTo(Nature.key(ACCOUNT, 7));
    }

    @Test
    void aNeedIsWorthItsRatioOfTheListPriceOfTheAccountsDeal() {
        Nature nature = nature("market.willingnessSigma=0.3", "market.segments.small.willingnessToPay=1.6");
        Traits traits = nature.traits(ACCOUNT);
        double unit = nature.segment(Segment.SMALL).listPrice() * traits.size();

        assertNormal(sample(ordinal -> Math.log(nature.need(traits, ordinal, 0).worth() / unit)), Math.log(1.6), 0.3);
    }

    @Test
    void groupsArePoissonBeyondTheContactAndStayWithTheAccount() {
        Nature nature = nature("market.segments.small.groupExtra=2.5", "market.segments.small.accounts=4000");
        Summary groups = sample(id -> nature.need(nature.traits(id), id % 5, 0).groupSize());

        assertMean(groups, 3.5);
        assertThat(groups.deviation()).isCloseTo(Math.sqrt(2.5), within(0.1));
        Traits traits = nature.traits(ACCOUNT);
        assertThat(IntStream.range(0, 20)
                        .map(ordinal -> nature.need(traits, ordinal, 0).groupSize())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void selfEducationIsEvenRoundItsMeanAsWideAsAShareAllows() {
        for (double mean : new double[] {0.3, 0.8}) {
            Nature nature = nature("market.selfEducation=" + mean);
            Traits traits = nature.traits(ACCOUNT);
            double half = Math.min(mean, 1 - mean);
            Summary shares = sample(ordinal -> nature.need(traits, ordinal, 0).selfEducation());

            assertMean(shares, mean);
            assertThat(shares.deviation()).isCloseTo(half / Math.sqrt(3), within(0.01));
        }
    }

    @Test
    void readingsScatterRoundTheTruthByTheirPrecision() {
        Nature nature = nature("pricing.itemPrecision=4", "product.dealPrecision=25");
        Traits traits = nature.traits(ACCOUNT);
        double unit = nature.segment(Segment.SMALL).listPrice() * traits.size();

        assertNormal(
                sample(ordinal -> {
                    Need need = nature.need(traits, ordinal, 0);
                    return nature.willingnessReading(traits, need, ordinal % 3) - Math.log(need.worth() / unit);
                }),
                0,
                0.5);
        assertNormal(
                sample(ordinal -> nature.tasteReading(traits, nature.need(traits, ordinal, 0), 1, 9)),
                nature.tastes(traits, 9)[1],
                0.2);
    }

    @Test
    void itemsAreReadApart() {
        Nature nature = nature();
        Need need = nature.need(nature.traits(ACCOUNT), 0, 0);
        double[] readings = IntStream.range(0, 20)
                .mapToDouble(item -> nature.willingnessReading(nature.traits(ACCOUNT), need, item))
                .toArray();

        assertThat(readings).doesNotHaveDuplicates();
    }
}
