package org.concordsim.chart;

import java.util.List;
import org.concordsim.chart.journey.JourneyCharts;
import org.concordsim.chart.study.AloneChart;
import org.concordsim.chart.study.AttributionChart;
import org.concordsim.chart.study.FactsChart;
import org.concordsim.chart.study.FinalsChart;
import org.concordsim.chart.study.KnownChart;
import org.concordsim.chart.study.LevelsChart;
import org.concordsim.chart.study.PosteriorChart;
import org.concordsim.chart.study.PredictionChart;
import org.concordsim.chart.study.RecoveryCharts;
import org.concordsim.chart.study.RegimeCharts;
import org.concordsim.chart.study.SensitivityCharts;
import org.concordsim.chart.study.VarianceChart;
import org.concordsim.chart.study.WarmUpChart;
import org.concordsim.chart.study.WorldsChart;
import org.concordsim.chart.transition.TransitionCharts;

/** Every chart that only some studies have, in the order of a report. */
public final class StudyCharts {
    /** The charts. */
    public static final List<StudyChart> ALL = List.of(
            new WarmUpChart(),
            new WorldsChart(),
            new VarianceChart(),
            new LevelsChart(),
            new AloneChart(),
            new AttributionChart(),
            new TransitionCharts(),
            new SensitivityCharts(),
            new RegimeCharts(),
            new FinalsChart(),
            new FactsChart(),
            new KnownChart(),
            new PosteriorChart(),
            new PredictionChart(),
            new RecoveryCharts(),
            new JourneyCharts());

    private StudyCharts() {}
}
