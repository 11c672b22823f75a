package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.calibration.target.Figure;
import org.concordsim.result.table.FittedRow;
import org.concordsim.result.table.PosteriorRow;
import org.concordsim.result.table.TargetRow;
import org.concordsim.statistics.Quantiles;
import org.concordsim.statistics.inference.RegressionAbc.Draw;

/** The tables of a calibration. */
record Summary(CalibrationStudy study, Posterior posterior, List<Recovery> recoveries) {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double WELL = 0.4;
    private static final double WEAKLY = 0.75;

    List<FittedRow> parameters() {
        List<FittedRow> rows = new ArrayList<>();
        for (int i = 0; i < study.space().parameters().size(); i++) {
            rows.add(parameter(i));
        }
        return rows;
    }

    private FittedRow parameter(int i) {
        FitParameter parameter = study.space().parameters().get(i);
        double low = posterior.quantile(i, LOW);
        double high = posterior.quantile(i, HIGH);
        double narrowing = (high - low) / (HIGH - LOW);
        return new FittedRow(
                name(),
                parameter.path(),
                parameter.unit(),
                parameter.low(),
                parameter.high(),
                parameter.level(posterior.quantile(i, 0.5)),
                parameter.level(low),
                parameter.level(high),
                narrowing,
                narrowing <= WELL ? "well" : narrowing <= WEAKLY ? "weakly" : "not",
                recoveries.size(),
                covered(i, LOW, HIGH),
                covered(i, 0.25, 0.75));
    }

    private double covered(int i, double low, double high) {
        return recoveries.stream()
                .mapToDouble(each -> each.covers(i, low, high) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    List<TargetRow> targets(List<Trial> prior, List<Trial> predictive) {
        List<TargetRow> rows = new ArrayList<>();
        for (int i = 0; i < study.evidence().figures().size(); i++) {
            rows.add(target(study.evidence().figures().get(i), values(prior, i), values(predictive, i)));
        }
        return rows;
    }

    private TargetRow target(Figure figure, double[] prior, double[] predicted) {
        double low = Quantiles.of(predicted, LOW);
        double high = Quantiles.of(predicted, HIGH);
        boolean apart = low > figure.high() || high < figure.low();
        return new TargetRow(
                name(),
                figure.target().name(),
                figure.target().unit(),
                figure.target().definition(),
                figure.target().fitted(),
                figure.n(),
                figure.value(),
                figure.low(),
                figure.high(),
                Quantiles.of(prior, LOW),
                Quantiles.of(prior, HIGH),
                Arrays.stream(predicted).average().orElse(Double.NaN),
                low,
                high,
                predicted.length == 0 ? "not simulated" : apart ? "misses" : "meets");
    }

    List<PosteriorRow> draws() {
        List<PosteriorRow> rows = new ArrayList<>();
        int number = 0;
        for (Draw draw : posterior.draws()) {
            number++;
            double[] levels = study.space().levels(draw.place());
            for (int i = 0; i < levels.length; i++) {
                FitParameter parameter = study.space().parameters().get(i);
                rows.add(
                        new PosteriorRow(name(), number, draw.weight(), parameter.path(), parameter.unit(), levels[i]));
            }
        }
        return rows;
    }

    private static double[] values(List<Trial> trials, int target) {
        return trials.stream()
                .flatMapToDouble(trial -> Arrays.stream(trial.figures()[target]))
                .filter(Double::isFinite)
                .toArray();
    }

    private String name() {
        return study.space().base().name();
    }
}
