package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.study.RegimeNumbers.Scaled;
import org.concordsim.chart.study.RegimeNumbers.Slice;
import org.jfree.chart.JFreeChart;

/** The map of a study of regimes over the two contexts that tell most about which model is best. */
public final class RegimeCharts implements StudyChart {
    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        Optional<RegimeNumbers> numbers = RegimeNumbers.read(resultFolder);
        if (numbers.isPresent()) {
            numbers.get().slices().stream()
                    .limit(1)
                    .forEach(slice -> charts.put("regimes", chart(numbers.get(), slice)));
        }
        return charts;
    }

    private static JFreeChart chart(RegimeNumbers numbers, Slice slice) {
        boolean[] shown = new boolean[numbers.points().size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = numbers.points().get(i).distinguishable();
        }
        return RegimeMapChart.of(
                Words.of(numbers.points().get(0).measure()).toLowerCase(Locale.ROOT),
                axis(slice.horizontal()),
                axis(slice.vertical()),
                numbers.names(),
                new RegimeMapChart.Judged(slice.map(), shown));
    }

    private static RegimeMapChart.Axis axis(Scaled context) {
        return new RegimeMapChart.Axis(context.words(), context.low(), context.high());
    }
}
