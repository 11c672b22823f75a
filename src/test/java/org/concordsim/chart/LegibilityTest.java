package org.concordsim.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordsim.chart.data.Observation;
import org.concordsim.chart.data.ResultNumbers;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegibilityTest {
    static Stream<Arguments> chartsOfAllData() {
        return data().entrySet().stream().flatMap(entry -> ChartBook.KINDS.stream()
                .map(kind -> Arguments.of(
                        entry.getKey(), kind.name(), kind.draw(entry.getValue()).orElseThrow())));
    }

    private static Map<String, ResultNumbers> data() {
        List<String> five = new ArrayList<>(SyntheticResult.PRESETS);
        five.add("definedWithLiaisonAndSharedRecord");
        List<String> nine = new ArrayList<>(five);
        nine.addAll(List.of("definedWithLiaisonAndSharedPay", "hybridB", "hybridC", "hybridD"));
        var data = new LinkedHashMap<String, ResultNumbers>();
        data.put("usual", SyntheticResult.usual().numbers());
        data.put("one replication", with(SyntheticResult.PRESETS, SyntheticResult.POINTS, 1, 0));
        data.put("constant", with(SyntheticResult.PRESETS, SyntheticResult.POINTS, 4, 0));
        data.put("noisy", with(SyntheticResult.PRESETS, SyntheticResult.POINTS, 6, 0.6));
        data.put("one model", with(List.of("aligned"), List.of("reached"), 5, 0.03));
        data.put("five models", with(five, SyntheticResult.POINTS, 3, 0.05));
        data.put("nine models", with(nine, SyntheticResult.POINTS, 3, 0.05));
        data.put("as many models as are drawn", with(many(ChartBook.MOST_MODELS), SyntheticResult.POINTS, 3, 0.05));
        data.put("small firm", scaled(1e-3));
        data.put("large firm", scaled(1e4));
        return data;
    }

    private static List<String> many(int count) {
        List<String> models = new ArrayList<>(SyntheticResult.PRESETS);
        for (int i = models.size(); i < count; i++) {
            models.add("hybridNumber" + i);
        }
        return models;
    }

    private static ResultNumbers with(List<String> models, List<String> points, int replications, double noise) {
        return new SyntheticResult(models, points, replications, noise).numbers();
    }

    private static ResultNumbers scaled(double factor) {
        List<Observation> rows = SyntheticResult.usual().observations().stream()
                .map(row -> row.unit().startsWith("money") || row.unit().startsWith("1/")
                        ? new Observation(
                                row.model(),
                                row.point(),
                                row.replication(),
                                row.period(),
                                row.measure(),
                                row.unit(),
                                row.value() * factor)
                        : row)
                .toList();
        return new ResultNumbers("scaled", rows, List.of());
    }

    @ParameterizedTest(name = "{1} of {0} data")
    @MethodSource("chartsOfAllData")
    void noTextIsCutOffAndNoTextCoversAnother(String data, String kind, JFreeChart chart) {
        Legible.check(chart);
    }
}
