package org.concordsim.experiment.validation.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;
import org.concordsim.scenario.Scenario;

/** How much more arrivals vary than those of a Poisson process. */
final class ArrivalDispersion implements Fact {
    private static final String INQUIRIES = "inquiries";
    private static final double DAILY = 3.2;

    @Override
    public FactCard card() {
        return new FactCard(
                "T2",
                "over-dispersion of arrivals",
                "Leads arrive in bursts: variance over mean of a weekday's arrivals is 3.2 where a Poisson process has "
                        + "1, and over longer spans what lasts longer than a day adds to it.",
                "Olist marketing funnel, 8,000 leads; 14.7 in BPI 2012 with trend and weekdays",
                "B",
                Use.CROSS_FIRM,
                "variance over mean, between replications, of all inquiries of a run; under Defined");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return Across.treatments(firm);
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<Reading> readings = new ArrayList<>();
        readings.add(reading("the firm", figures.of(Across.MODEL, INQUIRIES), years(firm.base())));
        for (String name : Across.others(firm)) {
            double[] yearly = figures.at(name, Across.MODEL, INQUIRIES);
            readings.add(reading(name, yearly, years(firm.others().get(name))));
        }
        return readings;
    }

    private static double years(Scenario scenario) {
        return scenario.parameters().simulation().observedYears();
    }

    private static Reading reading(String label, double[] yearly, double years) {
        return new Reading(label, "1", dispersion(yearly, years), DAILY, Double.POSITIVE_INFINITY);
    }

    /** Returns, by replication, parts whose mean is the sample variance of the counts over their mean. */
    static double[] dispersion(double[] yearly, double years) {
        double mean = Figures.mean(yearly);
        long n = Arrays.stream(yearly).filter(Double::isFinite).count();
        return Arrays.stream(yearly)
                .map(value -> years * (value - mean) * (value - mean) / mean * n / (n - 1))
                .toArray();
    }
}
