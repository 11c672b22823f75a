package org.concordsim.experiment.validation;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;

/**
 * The figures of all treatments by replication.
 *
 * @param results the results
 */
public record Figures(Results results) {
    /** Returns a measure of the firm as it is under a model. */
    public double[] of(String model, String measure) {
        return at("base", model, measure);
    }

    /** Returns a measure of a changed firm under a model. */
    public double[] at(String point, String model, String measure) {
        return results.sample(new Variant(model, new Point(point)), measure);
    }

    /** Returns one sample over another, replication by replication. */
    public static double[] ratio(double[] first, double[] second) {
        return each(first, second, (a, b) -> a / b);
    }

    /** Returns one sample less another, replication by replication. */
    public static double[] less(double[] first, double[] second) {
        return each(first, second, (a, b) -> a - b);
    }

    /** Returns a sample times a factor. */
    public static double[] scaled(double[] sample, double factor) {
        return Arrays.stream(sample).map(value -> factor * value).toArray();
    }

    /** Returns the largest of several samples, replication by replication. */
    public static double[] largest(List<double[]> samples) {
        return samples.stream()
                .reduce((first, second) -> each(first, second, Math::max))
                .orElseThrow();
    }

    /** Returns the mean of several samples, replication by replication. */
    public static double[] mean(List<double[]> samples) {
        double[] sum = samples.stream()
                .reduce((first, second) -> each(first, second, Double::sum))
                .orElseThrow();
        return Arrays.stream(sum).map(value -> value / samples.size()).toArray();
    }

    /** Returns the index of the sample with the largest mean. */
    public static int best(List<double[]> samples) {
        return best(samples, 0, samples.size());
    }

    /** Returns the index of the sample with the largest mean among all but the first and the last, at least one. */
    public static int bestWithin(List<double[]> samples) {
        return best(samples, 1, samples.size() - 1);
    }

    private static int best(List<double[]> samples, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            best = mean(samples.get(i)) > mean(samples.get(best)) ? i : best;
        }
        return best;
    }

    /** Returns the mean of the defined values. */
    public static double mean(double[] sample) {
        return Arrays.stream(sample).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    private static double[] each(double[] first, double[] second, DoubleBinaryOperator rule) {
        return IntStream.range(0, first.length)
                .mapToDouble(i -> rule.applyAsDouble(first[i], second[i]))
                .toArray();
    }
}
