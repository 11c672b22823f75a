package org.concordsim.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    @Property(tries = 200, seed = "11")
    void hatchingStaysInsideItsBar(
            @ForAll Hatch hatch,
            @ForAll @DoubleRange(min = 0.5, max = 900) double width,
            @ForAll @DoubleRange(min = 0.5, max = 200) double height) {
        Rectangle2D bar = new Rectangle2D.Double(10, 20, width, height);
        Rectangle2D slack = new Rectangle2D.Double(10 - 1e-6, 20 - 1e-6, width + 2e-6, height + 2e-6);
        assertThat(hatch.lines(bar)).allMatch(line -> slack.contains(line.getP1()) && slack.contains(line.getP2()));
    }

    @Test
    void everyHatchingButNoneDrawsLines() {
        for (Hatch hatch : Hatch.values()) {
            assertThat(hatch.lines(new Rectangle2D.Double(0, 0, 60, 40)).isEmpty())
                    .isEqualTo(hatch == Hatch.NONE);
        }
    }

    @Property(tries = 300, seed = "12")
    void anAxisHasAtMostTheIntervalsAskedForAndAtLeastAThirdOfThem(
            @ForAll @DoubleRange(min = -6, max = 9) double power, @ForAll @IntRange(min = 3, max = 10) int most) {
        double length = Math.pow(10, power);
        double intervals = length / Ticks.step(length, most);
        assertThat(intervals).isBetween(most / 3.0, most * (1 + 1e-9));
    }

    @Property(tries = 300, seed = "13")
    void aRangeHoldsItsValuesAndIsNeverEmpty(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double low,
            @ForAll @DoubleRange(min = 0, max = 1e9) double more) {
        Range range = Axes.around(low, low + more);
        assertThat(range.contains(low)).isTrue();
        assertThat(range.contains(low + more)).isTrue();
        assertThat(range.getLength()).isPositive();
    }

    @Test
    void aLogarithmicAxisHasRoundTicks() {
        assertThat(Ticks.powers(300, 12000)).containsExactly(500.0, 1000.0, 2000.0, 5000.0, 10000.0);
        assertThat(Ticks.powers(30, 1.2e6)).containsExactly(100.0, 1000.0, 10000.0, 1e5, 1e6);
    }

    @Test
    void theBundledTypefaceIsTheOneThatIsDrawn() {
        assertThat(Typeface.REGULAR.size(20).getFamily()).startsWith("Open Sans");
        assertThat(Typeface.SEMIBOLD.size(20).getFontName()).contains("Semibold");
        assertThat(Typeface.REGULAR.size(20).canDisplayUpTo("0123456789 ±%…éäöü–"))
                .isEqualTo(-1);
    }
}
