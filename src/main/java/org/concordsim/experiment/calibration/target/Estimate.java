package org.concordsim.experiment.calibration.target;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Proportion;
import org.concordsim.statistics.Quantiles;
import org.concordsim.statistics.SplitMix;

/** A figure read off leads; its interval is worked out only when it is asked for. */
interface Estimate {
    /** Returns on how many leads, deals or days it rests. */
    long n();

    /** Returns the value; NaN where it is not defined. */
    double value();

    /** Returns the 95 % interval. */
    Interval interval();

    /** A share, with Wilson's interval. */
    record Share(long part, long n) implements Estimate {
        @Override
        public double value() {
            return new Proportion(part, n).value();
        }

        @Override
        public Interval interval() {
            return new Proportion(part, n).interval();
        }
    }

    /** A statistic of a sample, with the percentile interval of 400 resamples. */
    record Statistic(double[] sample, ToDoubleFunction<double[]> of) implements Estimate {
        private static final int RESAMPLES = 400;
        private static final long SEED = 0x5EEDL;

        @Override
        public long n() {
            return sample.length;
        }

        @Override
        public double value() {
            return sample.length == 0 ? Double.NaN : of.applyAsDouble(sample);
        }

        @Override
        public Interval interval() {
            SplitMix chance = new SplitMix(SEED);
            double[] values = new double[RESAMPLES];
            double[] again = new double[sample.length];
            for (int i = 0; i < RESAMPLES; i++) {
                Arrays.setAll(again, j -> sample[chance.next(sample.length)]);
                values[i] = of.applyAsDouble(again);
            }
            return new Interval(Quantiles.of(values, 0.025), Quantiles.of(values, 0.975));
        }
    }

    /** A rate of events from their counts on equal days; its interval allows for days that differ more than by chance. */
    record Rate(double[] counts, double perCount) implements Estimate {
        private static final double Z = 1.959964;

        @Override
        public long n() {
            return Math.round(Arrays.stream(counts).sum());
        }

        @Override
        public double value() {
            return Samples.mean(counts) * perCount;
        }

        @Override
        public Interval interval() {
            double spread = Math.max(1, Samples.dispersion(counts));
            double half = Z * Math.sqrt(spread * Samples.mean(counts) / counts.length) * perCount;
            return new Interval(Math.max(0, value() - half), value() + half);
        }
    }
}
