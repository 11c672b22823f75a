package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concordsim.statistics.sensitivity.SaltelliOutputs;
import org.junit.jupiter.api.Test;

class SaltelliDesignTest {
    @Test
    void exchangesOneFactorPerBlock() {
        SaltelliDesign design = SaltelliDesign.of(4, 3, true, 1);
        double[][] base = ScrambledSobol.of(4, 6, 1);
        for (int row = 0; row < 4; row++) {
            double[] a = Arrays.copyOfRange(base[row], 0, 3);
            double[] b = Arrays.copyOfRange(base[row], 3, 6);
            int first = row * 8;
            assertThat(design.points()[first]).isEqualTo(a);
            assertThat(design.points()[first + 7]).isEqualTo(b);
            for (int factor = 0; factor < 3; factor++) {
                double[] ab = a.clone();
                ab[factor] = b[factor];
                double[] ba = b.clone();
                ba[factor] = a[factor];
                assertThat(design.points()[first + 1 + factor]).isEqualTo(ab);
                assertThat(design.points()[first + 4 + factor]).isEqualTo(ba);
            }
        }
    }

    @Test
    void sortsOutputsIntoItsBlocks() {
        SaltelliDesign design = SaltelliDesign.of(2, 2, true, 1);
        SaltelliOutputs outputs =
                design.outputs(IntStream.range(0, 12).asDoubleStream().toArray());

        assertThat(outputs.a()).containsExactly(0, 6);
        assertThat(outputs.ab()).isDeepEqualTo(new double[][] {{1, 7}, {2, 8}});
        assertThat(outputs.ba()).isDeepEqualTo(new double[][] {{3, 9}, {4, 10}});
        assertThat(outputs.b()).containsExactly(5, 11);
    }

    @Test
    void beginsWithTheSmallerDesign() {
        double[][] small = SaltelliDesign.of(4, 3, false, 8).points();
        double[][] large = SaltelliDesign.of(8, 3, false, 8).points();

        assertThat(small).hasNumberOfRows(20).isDeepEqualTo(Arrays.copyOf(large, 20));
    }

    @Test
    void fitsTheLargestPowerOfTwoIntoABudget() {
        assertThat(SaltelliDesign.rowsWithin(1000, 8, false)).isEqualTo(64);
        assertThat(SaltelliDesign.rowsWithin(1280, 8, false)).isEqualTo(128);
        assertThat(SaltelliDesign.rowsWithin(1000, 8, true)).isEqualTo(32);
        assertThat(SaltelliDesign.rowsWithin(19, 8, false)).isZero();
    }

    @Test
    void refusesRowsThatAreNoPowerOfTwo() {
        assertThatThrownBy(() -> SaltelliDesign.of(100, 3, false, 1)).hasMessageContaining("Maybe 64?");
        SaltelliDesign design = SaltelliDesign.of(2, 1, false, 1);
        assertThatThrownBy(() -> design.outputs(new double[5])).hasMessageContaining("Maybe a run is missing?");
    }
}
