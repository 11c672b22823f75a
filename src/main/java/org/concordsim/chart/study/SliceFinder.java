package org.concordsim.chart.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.chart.study.RegimeNumbers.Scaled;
import org.concordsim.chart.study.RegimeNumbers.Slice;
import org.concordsim.result.table.RegimeModelRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.statistics.discovery.BestMap;

/** The search for the two contexts whose map predicts best which model is best. */
final class SliceFinder {
    private SliceFinder() {}

    /** Returns the maps of all pairs of contexts whose levels are numbers, the one that predicts best first. */
    static List<Slice> of(List<String> factors, List<RegimeRow> points, List<RegimeModelRow> models) {
        double[][] confidence = confidence(points, models);
        List<Scaled> contexts = IntStream.range(0, factors.size())
                .filter(i -> points.stream()
                        .allMatch(point -> isNumber(point.levels().get(i))))
                .mapToObj(i -> scaled(factors.get(i), i, points))
                .filter(context -> context.low() < context.high())
                .toList();
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            for (int j = i + 1; j < contexts.size(); j++) {
                slices.add(slice(contexts.get(i), contexts.get(j), confidence));
            }
        }
        slices.sort(Comparator.comparingDouble(slice -> slice.map().score()));
        return slices;
    }

    private static Slice slice(Scaled horizontal, Scaled vertical, double[][] confidence) {
        double[][] places = new double[confidence.length][];
        Arrays.setAll(places, p -> new double[] {horizontal.places()[p], vertical.places()[p]});
        return new Slice(horizontal, vertical, BestMap.of(places, confidence));
    }

    private static Scaled scaled(String name, int factor, List<RegimeRow> points) {
        double[] values = points.stream()
                .mapToDouble(point -> Double.parseDouble(point.levels().get(factor)))
                .toArray();
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(0);
        double[] places =
                Arrays.stream(values).map(value -> (value - low) / (high - low)).toArray();
        return new Scaled(name, low, high, places);
    }

    private static double[][] confidence(List<RegimeRow> points, List<RegimeModelRow> models) {
        return points.stream()
                .map(point -> models.stream()
                        .filter(row -> row.point().equals(point.point()))
                        .mapToDouble(RegimeModelRow::probability)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static boolean isNumber(String level) {
        try {
            return Double.isFinite(Double.parseDouble(level));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
