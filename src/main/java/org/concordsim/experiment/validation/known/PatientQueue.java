package org.concordsim.experiment.validation.known;

import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;

/** Leads that wait for the next salesperson of one pool wait as long as Erlang says. */
public final class PatientQueue implements KnownAnswer {
    /** The stem of the scenario. */
    public static final String SCENARIO = "erlang";

    static final double CALLS_A_DAY = 20;
    static final int SALESPEOPLE = 3;
    private static final String POINT = "K1 patient queue";
    private static final double HOURS = 24;
    private static final double PART = 0.1;

    PatientQueue() {}

    /** Returns needs a day of 40,000 accounts, each deaf for some days after a need. */
    static double perDay(double needsPerYear, double deafDays) {
        return 40_000 / (250 / needsPerYear + deafDays);
    }

    /** Returns the queue that theory speaks of. */
    public static ErlangC theory() {
        return new ErlangC(perDay(0.3125, 5), CALLS_A_DAY, SALESPEOPLE);
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K1",
                "waiting in a queue",
                "Leads that arrive at random and wait for the next of c salespeople wait as M/M/c customers do.",
                "mean time to the first answer = C(c, a) / (c mu - lambda) + 1 / mu; C by Erlang's formula",
                "Erlang 1917",
                "scenario erlang: 50 leads a day, three salespeople, calls of exponential length");
    }

    @Override
    public List<Treatment> needs() {
        return List.of(KnownFirm.treatment(POINT, SCENARIO, "simulation.observedYears=6"));
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        ErlangC theory = theory();
        double sojourn = HOURS * (theory.meanWait() + 1 / CALLS_A_DAY);
        double[] late = Arrays.stream(figures.at(POINT, KnownFirm.MODEL, "responseShareHour"))
                .map(share -> 1 - share)
                .toArray();
        return List.of(
                KnownReading.number(
                        "mean time to the first answer",
                        "calendar h",
                        figures.at(POINT, KnownFirm.MODEL, "responseHours"),
                        sojourn,
                        PART),
                KnownReading.number(
                        "answered after more than an hour", "share", late, theory.staysLonger(1 / HOURS), PART));
    }
}
