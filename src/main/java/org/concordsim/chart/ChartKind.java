package org.concordsim.chart;

import java.util.Optional;
import org.concordsim.chart.data.ResultNumbers;
import org.jfree.chart.JFreeChart;

/** A kind of chart: a pure function from the numbers of one scenario to a chart. */
public interface ChartKind {
    /** Returns the name of its files, without ending. */
    String name();

    /** Returns the chart, or nothing where the numbers that it shows are absent. */
    Optional<JFreeChart> draw(ResultNumbers numbers);
}
