package org.concordsim.experiment.validation.known;

import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;

/** Customers who bear waiting for an exponential time leave the queue as often as Palm says. */
public final class ImpatientQueue implements KnownAnswer {
    static final double LEAVING_A_DAY = 10;
    private static final String POINT = "K2 impatient queue";
    private static final double HOURS = 24;
    private static final double PART = 0.1;
    private static final String[] LEAVING = {
        "mechanisms.waiting=true",
        "market.waiting.floor=0",
        "market.waiting.weight=0.4",
        "market.waiting.theta=0.96",
        "market.segments.small.needsPerYear=0.4125"
    };

    ImpatientQueue() {}

    /** Returns the changes that make customers of the scenario of queues impatient. */
    public static String[] changes() {
        return LEAVING.clone();
    }

    /** Returns the queue that theory speaks of. */
    public static ErlangA theory() {
        double arrivals = PatientQueue.perDay(0.4125, 0.1);
        return new ErlangA(arrivals, PatientQueue.CALLS_A_DAY, LEAVING_A_DAY, PatientQueue.SALESPEOPLE);
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K2",
                "leaving a queue",
                "Customers whose patience is exponential leave an overloaded queue in a share that M/M/c+M gives.",
                "P(leave) and E[wait | served] from the density of the offered wait; answered = (1 - P) mu / (mu + theta)",
                "Palm 1957; Baccelli and Hebuterne 1981",
                "scenario erlang with 66 leads a day for three salespeople and patience of a tenth of a day, on the"
                        + " line too");
    }

    @Override
    public List<Treatment> needs() {
        return List.of(KnownFirm.treatment(POINT, PatientQueue.SCENARIO, LEAVING));
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        ErlangA theory = theory();
        double stays = PatientQueue.CALLS_A_DAY / (PatientQueue.CALLS_A_DAY + LEAVING_A_DAY);
        double[] left = Arrays.stream(figures.at(POINT, KnownFirm.MODEL, "handOffs"))
                .map(taken -> 1 - taken)
                .toArray();
        double answer = theory.meanWaitOfServed() + 1 / (PatientQueue.CALLS_A_DAY + LEAVING_A_DAY);
        return List.of(
                KnownReading.number("left before a salesperson was free", "share", left, theory.leaves(), PART),
                KnownReading.number(
                        "answered",
                        "share",
                        figures.at(POINT, KnownFirm.MODEL, "mqlToSal"),
                        (1 - theory.leaves()) * stays,
                        PART),
                KnownReading.number(
                        "mean time to the answer of those answered",
                        "calendar h",
                        figures.at(POINT, KnownFirm.MODEL, "responseHours"),
                        HOURS * answer,
                        PART));
    }
}
