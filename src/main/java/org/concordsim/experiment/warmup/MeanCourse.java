package org.concordsim.experiment.warmup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.run.Results;
import org.concordsim.observation.Course;

/** The mean course of the runs of an organizing model. Runs whose course lacks a value, as failed ones do, are left out. */
final class MeanCourse {
    private final double[][] sums;
    private int runs;

    private MeanCourse(double[][] first) {
        sums = new double[first.length][first[0].length];
    }

    /** Returns the means by organizing model, in the order of the results; read one by one. */
    static Map<String, MeanCourse> of(Results results) {
        Map<String, MeanCourse> means = new LinkedHashMap<>();
        for (Run run : (Iterable<Run>) results.runs()::iterator) {
            Course course = results.record(run).course();
            if (course.isWhole()) {
                means.computeIfAbsent(run.variant().model(), model -> new MeanCourse(course.values()))
                        .add(course.values());
            }
        }
        return means;
    }

    private void add(double[][] values) {
        runs++;
        for (int measure = 0; measure < sums.length; measure++) {
            for (int week = 0; week < sums[measure].length; week++) {
                sums[measure][week] += values[measure][week];
            }
        }
    }

    /** Returns the mean of each measure by week. */
    List<double[]> means() {
        List<double[]> means = new ArrayList<>();
        for (double[] sum : sums) {
            double[] mean = new double[sum.length];
            for (int week = 0; week < mean.length; week++) {
                mean[week] = sum[week] / runs;
            }
            means.add(mean);
        }
        return means;
    }
}
